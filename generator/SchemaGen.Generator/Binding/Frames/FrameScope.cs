using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Binding.Frames;

/// <summary>Under which key a frame stands.</summary>
internal enum FrameUse
{
    /// <summary>`frames`: verb frames, or noun frames by their form.</summary>
    Plain,

    /// <summary>`noun-frames`.</summary>
    Noun,

    /// <summary>`except`.</summary>
    Exception,
}

/// <summary>The trigger block that a frame stands in.</summary>
internal sealed record FrameScope(TypeScope Type, EquatableArray<string> Verbs, EquatableArray<string> Nouns);
