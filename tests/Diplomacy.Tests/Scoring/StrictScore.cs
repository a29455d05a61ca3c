namespace Diplomacy.Tests.Scoring;

/// <summary>F1 of events or claims against gold: type, overlap and the sets of codes must be right. The same figures as <c>score.py</c>.</summary>
internal static class StrictScore
{
    /// <summary>F1, rounded to three digits.</summary>
    public static double F1(IEnumerable<ScoredItem> allGold, IEnumerable<ScoredItem> allPredicted, bool claims)
    {
        ScoredItem[] gold = [.. allGold.Where(g => g.IsClaim == claims)], predicted = [.. allPredicted.Where(p => p.IsClaim == claims)];
        var pairs = Match(gold, predicted);
        int extra = pairs.Count(p => gold[p.Gold].Optional), right = pairs.Count - extra;
        int wanted = gold.Count(g => !g.Optional), said = predicted.Length - extra;
        return right == 0 ? 0 : Math.Round(2.0 * right / (wanted + said), 3);
    }

    /// <summary>Each gold item is matched once, best overlap first, optional ones last.</summary>
    private static List<(int Gold, int Predicted)> Match(ScoredItem[] gold, ScoredItem[] predicted)
    {
        List<(bool Optional, double Distance, int Gold, int Predicted)> candidates = [];
        for (int i = 0; i < gold.Length; i++)
        {
            for (int j = 0; j < predicted.Length; j++)
            {
                if (Same(gold[i], predicted[j]))
                    candidates.Add((gold[i].Optional, -Overlap(gold[i], predicted[j]), i, j));
            }
        }

        candidates.Sort();
        HashSet<int> usedGold = [], usedPredicted = [];
        List<(int, int)> pairs = [];
        foreach ((_, _, int i, int j) in candidates)
        {
            if (!usedGold.Contains(i) && usedPredicted.Add(j))
            {
                usedGold.Add(i);
                pairs.Add((i, j));
            }
        }

        return pairs;
    }

    private static bool Same(ScoredItem gold, ScoredItem predicted) =>
        gold.Doc == predicted.Doc && gold.Type == predicted.Type && Math.Min(gold.End, predicted.End) > Math.Max(gold.Start, predicted.Start) &&
        gold.Parties.Zip(predicted.Parties).All(p => Codes(p.First).SetEquals(Codes(p.Second)));

    private static HashSet<string> Codes(string[] ids) => [.. ids.Select(i => i.Split('/')[0])];

    private static double Overlap(ScoredItem a, ScoredItem b) => (double)(Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start)) / (Math.Max(a.End, b.End) - Math.Min(a.Start, b.Start));
}
