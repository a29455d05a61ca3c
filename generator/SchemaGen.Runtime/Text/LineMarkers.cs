using System.Collections.Frozen;

namespace SchemaGen.Text;

/// <summary>The words by which sites mark what is not the article. They hold for any site: none is the name of one article's part.</summary>
internal static class LineMarkers
{
    private const int LongestMarker = 48;

    // Lines that are navigation, buttons, notices; alone on a line, letter case and signs around them set aside.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Navigation = Set(
        "advertisement|advertisment|advertising|advert|ad|ads|sponsored|sponsored content|promoted|promoted content|share|share this|share this article|share this story|share article|tweet|email|e-mail|print|save|bookmark|"
        + "copy link|follow|follow us|follow us on|subscribe|subscribe now|sign in|sign up|sign in now|log in|login|log out|register|my account|newsletter|newsletters|source link|close|menu|search|home|homepage|world|politics|"
        + "business|sport|sports|technology|tech|science|health|culture|entertainment|lifestyle|opinion|opinions|editorial|analysis|economy|travel|weather|local|national|international|news|world news|breaking|breaking news|"
        + "skip to content|skip to main content|jump to content|picture|pictures|photo|photos|image|images|video|videos|watch|watch live|listen|listen to this article|live|live updates|loading|loading...|load more|"
        + "show more|view more|see more|social media|back to top|top|next|previous|prev|next article|previous article|whatsapp|facebook|twitter|x|telegram|linkedin|instagram|youtube|reddit|pinterest|messenger|viber|"
        + "flipboard|google search engine|google news|privacy policy|terms of use|terms of service|terms and conditions|cookie policy|contact|contact us|about|about us|all rights reserved|toggle navigation|story continues below|"
        + "story continues below advertisement|article continues below|article continues after advertisement|continue reading|continue reading the main story|read full story|read full article|reuse this content|"
        + "report this ad|featured|exclusive|updated|published|gallery|slideshow|infographic|getty images|reuters|afp|associated press|file photo|image caption|media caption|view comments|written by|editing by|reporting by|"
        + "click here|download app|open in app|support us|donate|donate now|font size|text size|by|author|authors|transcript|quick links|key points|key takeaways|highlights|in this article|table of contents|stay connected|follow on google news");

    // Markers after which other articles are listed.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lists = Set(
        "recommended|recommended for you|recommended stories|recommended posts|recommended reading|most popular|most read|most viewed|most shared|most commented|popular|popular posts|popular stories|trending|trending now|"
        + "trending stories|related|related article|related articles|related stories|related story|related topics|related news|related posts|related content|related links|related coverage|read more|read also|read next|see also|also read|more|more stories|"
        + "more news|more on this story|more on this topic|more from this section|more from author|more like this|explore|explore more|top stories|latest|latest news|latest stories|editor's picks|editors' picks|editor's pick|"
        + "you may also like|you might also like|you may like|what to read next|up next|don't miss|must read|must reads|in other news|around the web|from the web|other news|other stories|recent posts|recent articles|tags|topics|"
        + "filed under|source|sources|credit|credits|elsewhere on the web|keep reading|further reading|on the same topic|in pictures");

    // Markers after which readers speak.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Comments = Set(
        "comments|comment|recent comments|leave a comment|leave a reply|leave a response|leave your comment|post a comment|add a comment|write a comment|add comment|post comment|link to comment|share on other sites|"
        + "create an account|create an account or sign in to comment|join the conversation|join the discussion|reader comments|responses|replies|discussion|cancel reply|log in to comment|login to comment|recently browsing|"
        + "about the author|no comments|no comments yet|0 comments|show comments|hide comments|start the conversation|be the first to comment");

    // Openings of lines that are clutter unless they are prose.
    private static readonly List<string>?[] Openings = ByFirst(
    [
        "related story", "related stories", "related article", "related:", "related news:", "read more", "read also", "read next", "read:", "read |", "see also", "see:", "also read", "also watch", "must read", "don't miss", "in pics", "explained |", "ad feedback", "video ad feedback", "issued on", "edited on", "more:", "watch:", "watch |", "watch live", "listen:", "video:", "photo:", "photos:",
        "photograph:", "photography:", "image:", "picture:", "pictures:", "image credit", "image source", "photo credit", "photo by", "photograph by", "picture by", "credit:", "credits:", "source:", "sources:", "via:", "tags:",
        "topics:", "filed under", "filed:", "published:", "published on", "published at", "published ", "updated:", "updated on", "updated at", "last updated", "last modified", "last update", "first published", "posted:", "posted on", "posted by", "posted in",
        "slideshow (", "gallery:", "share on", "share this", "share via", "follow us", "follow our", "continue reading", "story by", "written by", "words by", "text by", "author:", "editor:", "reporter:", "edited by", "reporting by", "additional reporting",
        "originally published", "advertisement", "- advert", "click here", "click to", "tap to", "download the", "get our", "get the latest", "load more", "loading", "no registered users", "location:", "date:", "category:", "categories:",
        "copyright", "(c) ", "©", "listen to", "estimated reading", "reading time", "time to read", "comments (", "comment (", "view all", "opinion |", "analysis |", "explainer |", "editorial |", "skip to", "jump to",
        "contact us", "join our", "join us on", "learn more", "find out more", "sign up", "sign in", "subscribe", "already have an account", "follow on", "recommended for", "newsletter",
    ]);

    // Openings that no article's prose has.
    private static readonly List<string>?[] StrongOpenings = ByFirst(
    [
        "your email address will not", "required fields are", "you need to be a member", "you must be logged in", "sign up for", "subscribe to", "get our daily", "click here to", "(reporting by", "(additional reporting", "(writing by", "(editing by",
        "(edited by", "(compiled by", "(with inputs", "(with agency", "(this story", "(this article", "reporting by ", "writing by ", "associated press writer", "associated press journalist", "associated press reporter", "copyright ©", "copyright (c)", "©", "all rights reserved", "this site uses cookies",
        "we use cookies", "this website uses cookies", "by clicking", "by signing up", "by subscribing", "please enable javascript", "this material may not be published", "read more:", "related story ", "related article ", "media playback is", "no registered users",
        "our standards:", "the views expressed", "the opinions expressed", "views expressed in", "opinions expressed in", "disclaimer:", "additional reporting by", "with inputs from", "with reporting by", "with additional reporting", "read the full story", "sign up here", "copyright 1", "copyright 2", "for all the latest", "for more news", "stay up to date with", "stay informed",
        "do you have a story", "have a news tip", "this article is part of", "your subscription", "to continue reading",
        "follow us on", "join our telegram", "join our whatsapp", "already have an account", "sign up for a new account", "download our app", "enter your email", "thank you for reading", "thanks for reading", "this article was originally", "this story was originally", "this article has been republished", "this post was originally",
    ]);

    // Closings that no article's prose has.
    private static readonly string[] StrongClosings = ["contributed to this report.", "contributed to this story.", "contributed to this article.", "contributed reporting.", "contributed to the report."];

    /// <summary>What a line says that it is, by its words alone.</summary>
    public static LineMarker Of(string text, in Line line)
    {
        var chars = text.AsSpan(line.Start, line.End - line.Start);
        if (StartsWithAny(chars, StrongOpenings) || EndsWithAny(chars, StrongClosings))
            return LineMarker.Notice;
        if (chars.Length <= LongestMarker)
        {
            var bare = Bare(chars);
            if (Holds(Comments, bare))
                return LineMarker.Comments;
            if (Holds(Lists, bare))
                return LineMarker.List;
            if (Holds(Navigation, bare))
                return LineMarker.Notice;
        }

        // "RelatedAnother headline": the marker's space is lost in copying.
        if (IsGlued(chars, "Related") || IsGlued(chars, "RELATED"))
            return LineMarker.List;
        // "SOURCE:Agencies", "Credit: Agency 2024-01-01".
        if (line.Words <= 6 && (StartsWith(chars, "source:") || StartsWith(chars, "sources:") || StartsWith(chars, "credit:")))
            return LineMarker.List;
        return !line.IsProse && StartsWithAny(chars, Openings) ? LineMarker.Notice : LineMarker.None;
    }

    private static bool IsGlued(ReadOnlySpan<char> chars, string marker) =>
        chars.Length > marker.Length + 1 && chars.StartsWith(marker, StringComparison.Ordinal) && Signs.IsCapital(chars[marker.Length]) && (char.IsLower(marker[^1]) || char.IsLower(chars[marker.Length + 1]));

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> chars)
    {
        while (chars.Length > 0 && !char.IsLetterOrDigit(chars[0]))
            chars = chars[1..];
        while (chars.Length > 0 && !char.IsLetterOrDigit(chars[^1]))
            chars = chars[..^1];
        return chars;
    }

    private static bool Holds(in FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> set, ReadOnlySpan<char> chars)
    {
        Span<char> lower = stackalloc char[LongestMarker];
        for (int i = 0; i < chars.Length; i++)
            lower[i] = chars[i] is '’' ? '\'' : char.ToLowerInvariant(chars[i]);
        return set.Contains(lower[..chars.Length]);
    }

    private static bool StartsWith(ReadOnlySpan<char> chars, string opening) => chars.StartsWith(opening, StringComparison.OrdinalIgnoreCase);

    private static bool StartsWithAny(ReadOnlySpan<char> chars, List<string>?[] openings)
    {
        if (chars.Length == 0 || openings[PlaceOf(char.ToLowerInvariant(chars[0]))] is not { } candidates)
            return false;
        foreach (string opening in candidates)
        {
            // An opening of letters ends where a word ends.
            if (StartsWith(chars, opening) && (!char.IsLetter(opening[^1]) || chars.Length == opening.Length || !char.IsLetter(chars[opening.Length])))
                return true;
        }

        return false;
    }

    /// <summary>The openings by their first character, some of which share a place. A table, and nothing that the runtime would have to compile for characters in the first moments of a process.</summary>
    private static List<string>?[] ByFirst(string[] openings)
    {
        var places = new List<string>?[128];
        foreach (string opening in openings)
            (places[PlaceOf(opening[0])] ??= []).Add(opening);
        return places;
    }

    private static int PlaceOf(char first) => first & 127;

    private static bool EndsWithAny(ReadOnlySpan<char> chars, string[] closings)
    {
        foreach (string closing in closings)
        {
            if (chars.EndsWith(closing, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) => WordList.Of(words, '|');
}

/// <summary>What a line says that it is.</summary>
internal enum LineMarker
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Navigation, a button, a notice, a credit.</summary>
    Notice,

    /// <summary>The head of a list of other articles.</summary>
    List,

    /// <summary>The head of what readers say.</summary>
    Comments,
}
