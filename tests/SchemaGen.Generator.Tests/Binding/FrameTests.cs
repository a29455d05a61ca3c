using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Tests;

/// <summary>Frames as slots. A frame is shown as its trigger and "Kind flags role words heads" of each slot.</summary>
public class FrameTests
{
    [Theory]
    [InlineData("{source} <verb> {target}", "* | Subject:source Object:target")]
    [InlineData("{source} <verb> {target?} that {content:clause}", "* | Subject:source Object?:target Clause:content")]
    [InlineData("{source} <verb> {content:clause}", "* | Subject:source Clause:content")]
    [InlineData("{source} <verb> {target} {thing}", "* | Subject:source Object:target SecondObject:thing")]
    [InlineData("{source} <verb> (of|about) {content}", "* | Subject:source Preposition:content[of,about]")]
    [InlineData("{source} <verb> against {content:ing|np}", "* | Subject:source Preposition:content[against]+AcceptsIng,AcceptsNoun")]
    [InlineData("{source} <verb> {content:ing}", "* | Subject:source Ing:content")]
    [InlineData("{source} <verb> {content:clause|np}", "* | Subject:source Object:content+AcceptsClause,AcceptsNoun")]
    [InlineData("{source} <verb> {target} (not)? to {content:vp}", "* | Subject:source Object:target Infinitive:content")]
    [InlineData("{source} <verb> (to {target})? that {content:clause}", "* | Subject:source Preposition?:target[to] Clause:content")]
    [InlineData("{source} <verb> whether {content:clause}", "* | Subject:source Clause:content[whether]")]
    [InlineData("{source} pull out of {target}", "pull | Subject:source Particle:[out] Preposition:target[of]")]
    [InlineData("{source} walk out", "walk | Subject:source Particle:[out]")]
    [InlineData("{source} call off {thing}", "call | Subject:source Particle:[off] Object:thing")]
    [InlineData("{source} fire a warning shot at {target}", "fire | Subject:source Object:{warning shot} Preposition:target[at]")]
    [InlineData("{source} pick <fruit> for {target}", "pick | Subject:source Object:{apple,sweet pear} Preposition:target[for]")]
    [InlineData("{source} pick (red|ripe) <fruit>", "pick | Subject:source Object:{red apple,red sweet pear,ripe apple,ripe sweet pear}")]
    [InlineData("{source} pelt {target} with <fruit>", "pelt | Subject:source Object:target Preposition:[with]{apple,sweet pear}")]
    [InlineData("{source:<fruit>} fall on {target}", "fall | Subject:source{apple,sweet pear} Preposition:target[on]")]
    [InlineData("{source} drop {thing:<fruit>?}", "drop | Subject:source Object?:thing{apple,sweet pear}")]
    [InlineData("{source} enter {target}'s garden", "enter | Subject:source Object:{garden} ObjectPossessor:target")]
    [InlineData("{source} walk into {target}'s garden", "walk | Subject:source Preposition:[into]{garden} ObjectPossessor:target[into]")]
    [InlineData("{source} (dig|plough) {thing}", "dig | Subject:source Object:thing;plough | Subject:source Object:thing")]
    [InlineData("{source} dig (up)? {thing}", "dig | Subject:source Particle:[up] Object:thing;dig | Subject:source Object:thing")]
    [InlineData("{source} agree to {content:vp|np}", "agree | Subject:source Preposition:content[to];agree | Subject:source Infinitive:content")]
    [InlineData("{source} give <noun> to {target}", "give | Subject:source Object:{gift} Preposition:target[to]")]
    [InlineData("<noun> to {target} from {source}", "noun * | NounObject:target[to] NounSubject:source[from]")]
    [InlineData("{source}'s <noun> of {thing}", "noun * | NounSubject:source NounObject:thing[of]")]
    [InlineData("harvest festival of {source} about {content}", "noun festival | Modifier:{harvest} NounSubject:source[of] Preposition:content[about]")]
    [InlineData("talks between {source}", "noun talks | NounSubject:source[between]")]
    [InlineData("<verb> of <fruit>", "* | Preposition:[of]{apple,sweet pear}")]
    public void A_frame_is_read(string frame, string expected)
    {
        string schema = $$$"""
            schema: Garden
            header: {}
            groups: {fruit: [apple, sweet pear]}
            events:
              Test:
                roles: {source: actor*, target: actor*, content: clause?, thing: phrase?}
                triggers:
                  - verbs: [greet]
                    nouns: [gift]
                    frames: ["{{{frame}}}"]
            """;

        var result = Driver.Run(schema);

        Assert.Empty(result.Errors());
        Assert.Equal(expected, string.Join(";", result.Model().Types.Single().Triggers.Single().Frames.Select(Show)));
    }

    [Theory]
    [InlineData("{source} and {target} <verb>", "SG0036")]
    [InlineData("{source} <verb> not {target}", "SG0036")]
    [InlineData("{source} <verb> {source}", "SG0036")]
    [InlineData("{source} <verb> (of|about {content}", "SG0036")]
    [InlineData("{source} <verb> {content", "SG0036")]
    [InlineData("{source} <verb> {target:clause}", "SG0038")]
    [InlineData("{source} <verb> {content:klause}", "SG0038")]
    [InlineData("{source} of {target}", "SG0037")]
    [InlineData("{source} <verb> (up)? (down)? (out)? (off)? (away)? (back)?", "SG0039")]
    public void A_wrong_frame_is_refused(string frame, string id)
    {
        var result = Driver.Run($"schema: Garden\nheader: {{}}\nevents:\n  Test:\n    roles: {{source: actor*, target: actor*, content: clause?}}\n    triggers: [{{verbs: [greet], frames: [\"{frame}\"]}}]\n");

        Assert.Equal([id], result.Errors().Select(e => e[..6]));
    }

    private static string Show(FrameModel frame) =>
        $"{(frame.IsNoun ? "noun " : "")}{frame.Trigger ?? "*"} | {string.Join(" ", frame.Slots.Select(Show))}";

    private static string Show(SlotModel slot)
    {
        // 1 optional, 2 actor; the rest are what the slot accepts.
        int flags = (int)slot.Flags;
        string accepts = string.Join(",", new[] { (4, "AcceptsClause"), (8, "AcceptsInfinitive"), (16, "AcceptsIng"), (32, "AcceptsNoun") }.Where(f => (flags & f.Item1) != 0).Select(f => f.Item2));
        Assert.Equal(slot.Role is "source" or "target", (flags & 2) != 0);
        return $"{slot.Kind}{((flags & 1) != 0 ? "?" : "")}:{slot.Role}{(slot.Words.Count > 0 ? $"[{string.Join(",", slot.Words)}]" : "")}{(slot.Heads.Count > 0 ? $"{{{string.Join(",", slot.Heads)}}}" : "")}{(accepts.Length > 0 ? "+" + accepts : "")}";
    }
}
