using SchemaGen.Tables;

namespace SchemaGen.Discourse;

/// <summary>What each content rule cannot do without, as bits: of fifty rules nearly all are passed over by one look that does not branch, before anything else of them is read.</summary>
internal sealed class ContentNeeds(FrameTable frames, TableList<ContentRule> rules)
{
    private readonly Need[] _needs = Read(frames, rules);

    /// <summary>What a clause has for rules to fit.</summary>
    /// <param name="Modals">The bits of the lemmas of its modal.</param>
    /// <param name="Verbs">The bit of its verb's lemma.</param>
    /// <param name="Words">The bits of all lemmas of the words that a rule may look for others in.</param>
    /// <param name="IsNegated">True where its verb or its object is negated.</param>
    public readonly record struct Offer(ulong Modals, ulong Verbs, ulong Words, bool IsNegated);

    /// <summary>False where a rule does not fit; true where it must be looked at.</summary>
    /// <param name="rule">Index of the rule.</param>
    /// <param name="offer">What is there.</param>
    public bool AreMet(int rule, in Offer offer)
    {
        ref Need need = ref _needs[rule];
        return Meets(need.Modals, offer.Modals) & Meets(need.Verbs, offer.Verbs) & Meets(need.Words, offer.Words) & (need.Refuses != (offer.IsNegated ? 1 : 2));
    }

    private static bool Meets(ulong need, ulong offered) => need == 0 | (need & offered) != 0;

    private static Need[] Read(FrameTable frames, TableList<ContentRule> rules)
    {
        var needs = new Need[rules.Count];
        for (int k = 0; k < needs.Length; k++)
        {
            ContentRule rule = rules[k];
            needs[k] = new Need(Bits(rule.Modals), Bits(rule.Verbs), Bits(rule.Anywhere), rule.Negated is not { } negated ? 0 : negated ? 2 : 1);
        }

        return needs;

        ulong Bits(int set) => set < 0 ? 0 : frames.BitsOf(set);
    }

    // Refuses: 0 nothing, 1 a negated clause, 2 one that is not.
    private readonly record struct Need(ulong Modals, ulong Verbs, ulong Words, int Refuses);
}
