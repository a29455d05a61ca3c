using System.Collections;
using System.Reflection;
using SchemaGen.Generator.Binding;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Tests;

/// <summary>Two values of the pipeline are equal when, and only when, all that they hold is: else an edit would be lost, or done for nothing.</summary>
public class ModelEqualityTests
{
    /// <summary>A file with every kind of entry and a mistake, as each step gives it; what Roslyn itself brings together is not ours to compare.</summary>
    private static readonly object[] s_values = [.. StepNames.All.Where(s => !s.EndsWith(StepNames.Inputs, StringComparison.Ordinal) && s != StepNames.AllFiles)
        .SelectMany(s => Driver.Run(Driver.File("a.schema.yaml", Samples.Everything), Driver.File("words.lexicon.txt", "good adj\n")).Outputs<object>(s))];

    [Fact]
    public void A_copy_is_equal_and_has_the_same_hash()
    {
        foreach (object value in s_values)
        {
            object copy = Copy(value);
            Assert.Equal(value, copy);
            Assert.Equal(value.GetHashCode(), copy.GetHashCode());
        }
    }

    /// <summary>Each text, number, flag and list that a value holds, however deep, is changed in turn.</summary>
    [Fact]
    public void Any_change_makes_it_another()
    {
        HashSet<string> changed = [];
        foreach (object value in s_values)
        {
            foreach ((string path, object other) in Variants(value))
            {
                Assert.False(value.Equals(other), $"{value.GetType().Name} does not see {path}");
                changed.Add(path);
            }
        }

        Assert.Contains("EquatableArray`1[].Model.Types[].Triggers[].Frames[].Slots[].Words", changed);
        Assert.Contains("BoundSchema.Model.Actors[].Offices[].From", changed);
        Assert.Contains("BoundProject.Files[].Events.Facts[].Place.Span", changed);
        Assert.Contains("BoundProject.Files[].Diagnostics[].Args[]", changed);
    }

    [Fact]
    public void Lists_are_equal_when_their_items_are()
    {
        Random random = new(7);
        for (int round = 0; round < 2000; round++)
        {
            int[] a = Few(), b = Few();
            EquatableArray<int> left = new(a), right = new(b), copy = new([.. a]);
            Assert.Equal(a.SequenceEqual(b), left.Equals(right));
            Assert.True(left.Equals(copy) && left.GetHashCode() == copy.GetHashCode());
        }

        int[] Few() => [.. Enumerable.Range(0, random.Next(4)).Select(_ => random.Next(3))];
    }

    /// <summary>Blanks and comments are the writer's: the model does not know them. Lines stay, since rules name theirs.</summary>
    [Fact]
    public void Layout_is_not_part_of_the_model()
    {
        string[] lines = Samples.Garden.Split('\n');
        SchemaModel model = Model(Samples.Garden);
        for (int line = 0; line < lines.Length; line++)
        {
            foreach (string trailing in new[] { "   ", "  # note" })
            {
                string[] edited = [.. lines];
                edited[line] += trailing;
                Assert.Equal(model, Model(string.Join('\n', edited)));
            }
        }
    }

    private static SchemaModel Model(string text) => SchemaLoader.Load([new("a.schema.yaml", text)], "", default).Models.Single();

    /// <summary>The same value made anew, down to its lists.</summary>
    private static object Copy(object value) => Rebuild(value, static part => part is null ? null : Copy(part));

    /// <summary>The values that differ from this one in one place.</summary>
    private static IEnumerable<(string Path, object Value)> Variants(object value) => Variants(value, value.GetType().Name);

    private static IEnumerable<(string Path, object Value)> Variants(object value, string path)
    {
        switch (value)
        {
            case string text:
                yield return (path, text + "'");
                yield break;
            case int number:
                yield return (path, number + 1);
                yield break;
            case bool flag:
                yield return (path, !flag);
                yield break;
            case Enum constant:
                yield return (path, Enum.ToObject(constant.GetType(), Convert.ToInt32(constant, System.Globalization.CultureInfo.InvariantCulture) ^ 1));
                yield break;
            case Microsoft.CodeAnalysis.Text.TextSpan span:
                yield return (path, new Microsoft.CodeAnalysis.Text.TextSpan(span.Start + 1, span.Length));
                yield break;
            case Microsoft.CodeAnalysis.Text.LinePositionSpan lines:
                yield return (path, new Microsoft.CodeAnalysis.Text.LinePositionSpan(lines.Start, new(lines.End.Line, lines.End.Character + 1)));
                yield break;
        }

        if (Items(value) is { } items)
        {
            if (items.Count == 0)
                yield break;
            yield return (path, List(value, [.. items.Cast<object>().Skip(1)]));
            for (int i = 0; i < items.Count; i++)
            {
                foreach ((string inner, object variant) in Variants(items[i]!, path + "[]"))
                    yield return (inner, List(value, [.. items.Cast<object>().Select((item, k) => k == i ? variant : item)]));
            }

            yield break;
        }

        foreach (ParameterInfo parameter in Constructor(value.GetType()).GetParameters())
        {
            if (Part(value, parameter) is not { } part)
                continue;
            foreach ((string inner, object variant) in Variants(part, $"{path}.{parameter.Name}"))
                yield return (inner, Rebuild(value, p => ReferenceEquals(p, part) || part.GetType().IsValueType && part.Equals(p) ? variant : p, parameter));
        }
    }

    private static object Rebuild(object value, Func<object?, object?> part, ParameterInfo? only = null)
    {
        if (value is string or int or bool or Enum or Microsoft.CodeAnalysis.Text.TextSpan or Microsoft.CodeAnalysis.Text.LinePositionSpan)
            return value;
        if (Items(value) is { } items)
            return List(value, [.. items.Cast<object>().Select(i => part(i)!)]);
        ConstructorInfo constructor = Constructor(value.GetType());
        return constructor.Invoke([.. constructor.GetParameters().Select(p => only is null || only.Name == p.Name ? part(Part(value, p)) : Part(value, p))]);
    }

    /// <summary>The items of a list of the pipeline, or null for anything else.</summary>
    private static List<object?>? Items(object value) => value is IEnumerable list and not string ? [.. list.Cast<object?>()] : null;

    /// <summary>A list of the same type with other items.</summary>
    private static object List(object like, object[] items)
    {
        Type type = like.GetType(), item = type.GetGenericArguments()[0];
        Array array = Array.CreateInstance(item, items.Length);
        items.CopyTo(array, 0);
        Assert.Equal(typeof(EquatableArray<>), type.GetGenericTypeDefinition());
        return Activator.CreateInstance(type, array)!;
    }

    private static ConstructorInfo Constructor(Type type) =>
        type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Where(c => c.GetParameters() is not [{ } only] || only.ParameterType != type).MaxBy(c => c.GetParameters().Length)!;

    private static object? Part(object value, ParameterInfo parameter) => (object?)value.GetType().GetProperty(parameter.Name!)?.GetValue(value) ?? value.GetType().GetField(char.ToUpperInvariant(parameter.Name![0]) + parameter.Name[1..])?.GetValue(value);
}
