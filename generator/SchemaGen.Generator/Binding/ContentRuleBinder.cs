using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Language;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Reading;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Binding;

/// <summary>Binds a condition on the content of a neutral claim.</summary>
internal static class ContentRuleBinder
{
    public static ContentRuleModel? Bind(SchemaNode node, string type, BindContext context)
    {
        if (Section.Open(node, $"a content rule of {type}", TypeSections.ContentRule, context.Report) is not { } section)
            return null;
        int subject = section.Choice("subject");
        ContentRuleModel? then = section.Node("then") is { } next ? Bind(next, type, context) : null;
        ContentRuleModel rule = new(
            subject < 0 ? ContentSubject.Any : (ContentSubject)subject, section.Words("modal"), section.Words("verb"), section.Flag("negated"), section.Flag("conditional"), section.Words("any"), then, context.At(node.Place));
        if (rule is { Subject: ContentSubject.Any, Modals.Count: 0, Verbs.Count: 0, Anywhere.Count: 0, Negated: null, Conditional: null, Then: null } && !section.Has("subject"))
        {
            context.Report.Add(Descriptors.EmptyText, node.Place, $"a content rule of {type}");
            return null;
        }

        return rule;
    }
}
