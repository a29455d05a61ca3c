using System.Globalization;
using SchemaGen.Generator.Model;
using SchemaGen.Tables;
using static SchemaGen.Tool.Docs.HtmlText;

namespace SchemaGen.Tool.Docs;

/// <summary>The actors of a codebook: a table for each kind, opened on demand, and a field to find one.</summary>
internal sealed class HtmlActors(HtmlText html, Codebook book)
{
    public void Write()
    {
        html.Line("<section id=\"actors\">").Line("<h2>Actors</h2>").Line("<input id=\"find\" type=\"search\" placeholder=\"Find an actor by any name\" aria-label=\"Find an actor\">");
        foreach (IGrouping<ActorKind, ActorModel> kind in book.Actors)
        {
            html.Line($"<details><summary>{Escape(kind.Key.ToString())} <span class=\"soft\">{kind.Count().ToString("N0", CultureInfo.InvariantCulture)}</span></summary>");
            html.Line("<table><thead><tr><th>key</th><th>id</th><th>names</th><th></th></tr></thead><tbody>");
            foreach (ActorModel actor in kind)
                Row(actor);
            html.Line("</tbody></table></details>");
        }

        html.Line("</section>");
    }

    private void Row(ActorModel actor)
    {
        IEnumerable<string> more = Codebook.OtherNames(actor).Select(n => $"<span class=\"soft\">{n.What}</span> {Escape(n.Names)}").Concat(actor.Offices.Select(o => Escape(Codebook.Office(o))));
        if (actor.History.Deprecated is { } reason)
            more = more.Prepend($"<span class=\"chip warn\">deprecated: {Escape(reason)}</span>");
        html.Line($"<tr><td><code>{Escape(actor.Key)}</code></td><td>{Escape(Codebook.Id(actor))}</td><td>{Escape(string.Join(", ", actor.Names))}</td><td>{string.Join("<br>", more)}</td></tr>");
    }
}
