using System.Runtime.Intrinsics;
using SchemaGen.Tables;

namespace SchemaGen.Discourse;

/// <summary>What content rules cannot do without, as bits side by side: of fifty rules nearly all are passed over, four at a time and without a branch, before anything else of them is read.</summary>
internal sealed class ContentNeeds
{
    /// <summary>So many rules are looked at together: a bit for each.</summary>
    public const int Width = 64;

    // A number for each rule, and some behind that are met by nothing. Offers: 1 a clause that is not negated, 2 a negated one, 3 either.
    private readonly ulong[] _modals, _verbs, _words, _offers;

    /// <summary>Reads the needs of some rules, in their order.</summary>
    public ContentNeeds(FrameTable frames, ReadOnlySpan<ContentRule> rules)
    {
        int room = (rules.Length + Vector256<ulong>.Count - 1) / Vector256<ulong>.Count * Vector256<ulong>.Count;
        (_modals, _verbs, _words, _offers) = (new ulong[room], new ulong[room], new ulong[room], new ulong[room]);
        for (int k = 0; k < rules.Length; k++)
        {
            ContentRule rule = rules[k];
            (_modals[k], _verbs[k], _words[k]) = (Bits(rule.Modals), Bits(rule.Verbs), Bits(rule.Anywhere));
            _offers[k] = rule.Negated is not { } negated ? 3UL : negated ? 2UL : 1UL;
        }

        ulong Bits(int set) => set < 0 ? 0 : frames.BitsOf(set);
    }

    /// <summary>What a clause has for rules to fit.</summary>
    /// <param name="Modals">The bits of the lemmas of its modal.</param>
    /// <param name="Verbs">The bit of its verb's lemma.</param>
    /// <param name="Words">The bits of all lemmas of the words that a rule may look for others in.</param>
    /// <param name="IsNegated">True where its verb or its object is negated.</param>
    public readonly record struct Offer(ulong Modals, ulong Verbs, ulong Words, bool IsNegated);

    /// <summary>The rules that must be looked at, a bit for each; the others do not fit.</summary>
    /// <param name="first">The first of <see cref="Width"/> rules; a multiple of that.</param>
    /// <param name="offer">What is there.</param>
    public ulong Met(int first, in Offer offer)
    {
        Vector256<ulong> modals = Vector256.Create(offer.Modals), verbs = Vector256.Create(offer.Verbs), words = Vector256.Create(offer.Words), negation = Vector256.Create(offer.IsNegated ? 2UL : 1UL);
        ulong met = 0;
        for (int k = 0, end = Math.Min(Width, _modals.Length - first); k < end; k += Vector256<ulong>.Count)
        {
            Vector256<ulong> lacks = Lacks(_modals, first + k, modals) | Lacks(_verbs, first + k, verbs) | Lacks(_words, first + k, words)
                | Vector256.Equals(Vector256.Create(_offers, first + k) & negation, Vector256<ulong>.Zero);
            met |= (ulong)(~lacks).ExtractMostSignificantBits() << k;
        }

        return met;
    }

    /// <summary>All ones where something is asked for that is not offered.</summary>
    private static Vector256<ulong> Lacks(ulong[] needs, int first, Vector256<ulong> offered)
    {
        Vector256<ulong> needed = Vector256.Create(needs, first);
        return Vector256.AndNot(Vector256.Equals(needed & offered, Vector256<ulong>.Zero), Vector256.Equals(needed, Vector256<ulong>.Zero));
    }
}
