namespace SampleApp.Scoring;

/// <summary>Pairs gold items with predicted ones: each is used once, the best overlap first, optional gold items last.</summary>
internal static class Matcher
{
    /// <summary>The pairs of a gold item's index and a predicted item's index.</summary>
    /// <param name="gold">What should be found.</param>
    /// <param name="predicted">What was found.</param>
    /// <param name="strict">True where the parties' codes must be the same too; else kind, type and overlap are enough.</param>
    public static IReadOnlyList<(int Gold, int Predicted)> Match(IReadOnlyList<ScoredItem> gold, IReadOnlyList<ScoredItem> predicted, bool strict)
    {
        ILookup<(string, string, string), int> byPlace = Enumerable.Range(0, predicted.Count).ToLookup(j => Key(predicted[j]));
        List<(bool Optional, double Overlap, int Gold, int Predicted)> pairs = [];
        for (int i = 0; i < gold.Count; i++)
        {
            foreach (int j in byPlace[Key(gold[i])])
            {
                if (Fits(gold[i], predicted[j], strict))
                    pairs.Add((gold[i].Optional, Overlap(gold[i], predicted[j]), i, j));
            }
        }

        bool[] usedGold = new bool[gold.Count], usedPredicted = new bool[predicted.Count];
        List<(int, int)> matched = [];
        foreach ((_, _, int i, int j) in pairs.OrderBy(p => p.Optional).ThenByDescending(p => p.Overlap).ThenBy(p => p.Gold).ThenBy(p => p.Predicted))
        {
            if (usedGold[i] || usedPredicted[j])
                continue;
            usedGold[i] = usedPredicted[j] = true;
            matched.Add((i, j));
        }

        return matched;
    }

    private static (string, string, string) Key(ScoredItem item) => (item.Doc, item.Kind, item.Type);

    private static bool Fits(ScoredItem gold, ScoredItem predicted, bool strict) =>
        Math.Min(gold.End, predicted.End) > Math.Max(gold.Start, predicted.Start) && (!strict || gold.Parties.Zip(predicted.Parties).All(p => p.First.SameCodes(p.Second)));

    /// <summary>The share of what both cover in what either covers.</summary>
    private static double Overlap(ScoredItem a, ScoredItem b) =>
        (double)(Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start)) / (Math.Max(a.End, b.End) - Math.Min(a.Start, b.Start));
}
