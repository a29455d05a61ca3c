using System.Numerics;

namespace SampleApp.Scoring;

/// <summary>Precision, recall and their harmonic mean, each to three decimals, with the counts they come from.</summary>
/// <param name="Precision">The share of the predicted that is right.</param>
/// <param name="Recall">The share of the gold that was found.</param>
/// <param name="F1">The harmonic mean of the two.</param>
/// <param name="Gold">Gold items that count.</param>
/// <param name="Predicted">Predicted items that count.</param>
/// <param name="Right">Matched items.</param>
internal sealed record Figures(double Precision, double Recall, double F1, int Gold, int Predicted, int Right)
{
    /// <summary>Computes the figures from counts.</summary>
    public static Figures Of(int right, int gold, int predicted)
    {
        double p = predicted > 0 ? (double)right / predicted : 0;
        double r = gold > 0 ? (double)right / gold : 0;
        return new Figures(Round(p), Round(r), p + r > 0 ? Round(2 * p * r / (p + r)) : 0, gold, predicted, right);
    }

    /// <summary>Counts the matches among items; optional gold items, and what matches them, are left out.</summary>
    public static Figures Of(IReadOnlyList<ScoredItem> gold, IReadOnlyList<ScoredItem> predicted, bool strict)
    {
        IReadOnlyList<(int Gold, int Predicted)> pairs = Matcher.Match(gold, predicted, strict);
        int extra = pairs.Count(p => gold[p.Gold].Optional);
        return Of(pairs.Count - extra, gold.Count(g => !g.Optional), predicted.Count - extra);
    }

    /// <summary>A share to three decimals; nothing of nothing is 0.</summary>
    public static double Share(int part, int whole) => whole > 0 ? Round((double)part / whole) : 0;

    /// <summary>
    /// To three decimals, of the number's exact value, a half to the even digit: as score.py rounds. <see cref="Math.Round(double, int)"/> multiplies first and so may see a half where there is none.
    /// </summary>
    /// <param name="share">From 0 to 1.</param>
    public static double Round(double share)
    {
        const int fraction = 1074; // no double has more binary places
        long bits = BitConverter.DoubleToInt64Bits(share);
        int exponent = (int)(bits >> 52) & 0x7FF;
        long mantissa = bits & 0xFFFFFFFFFFFFF | (exponent > 0 ? 1L << 52 : 0);
        BigInteger scaled = ((BigInteger)mantissa << Math.Max(exponent, 1) - 1) * 1000;
        BigInteger whole = BigInteger.DivRem(scaled, BigInteger.One << fraction, out BigInteger rest);
        int half = rest.CompareTo(BigInteger.One << fraction - 1);
        if (half > 0 || half == 0 && !whole.IsEven)
            whole++;
        return (double)(int)whole / 1000;
    }
}
