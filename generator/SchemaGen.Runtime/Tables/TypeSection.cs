namespace SchemaGen.Tables;

/// <summary>What was compiled out of one event or claim type, apart from all others: an edit of one type writes this of that type alone. The sections of a schema are joined when its tables are first asked for, as a loader links what was compiled apart.</summary>
/// <remarks>
/// Word ids are those of the section's own words. <c>Numbers</c> holds (<see cref="PackedCode"/>), each list with its length before it:
/// number of the words that trigger a frame, which come first;
/// kinds of words: <see cref="WordTags"/> (lower 16 bits, upper 16 bits), rank of the verb lemma | rank of the noun lemma &lt;&lt; 2 | 16 where the form is a lemma itself;
/// words: length of the form in <c>Forms</c>, kind, verb lemma + 1, noun lemma + 1;
/// plurals: singular, plural;
/// sets: a list of lemmas each;
/// frames: rule, <see cref="FrameFlags"/>, specificity, set of support verbs + 1, list of slots (<see cref="SlotKind"/>, <see cref="SlotFlags"/>, role + 1, set of words + 1, set of heads + 1), list of trigger lemmas;
/// content rules: number of conditions, <see cref="ContentSubject"/>, modals + 1, verbs + 1, negated (0 either, 1 no, 2 yes), conditional (the same), words anywhere + 1, rule, 1 and the rule of the complement or 0;
/// rules: file, line, length of the text in <c>Texts</c>. The first rule is the type's own.
/// </remarks>
/// <param name="Forms">The characters of all forms, one after another.</param>
/// <param name="Texts">The characters of the texts of all rules.</param>
/// <param name="Numbers">All else.</param>
public sealed record TypeSection(string Forms, string Texts, string Numbers);
