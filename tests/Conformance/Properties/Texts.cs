using System.Collections;
using System.Reflection;
using PartnerHub.Contracts;

namespace PartnerHub.Conformance.Properties;

/// <summary>All texts and all clauses cited in an answer or a description, wherever they sit.</summary>
internal static class Texts
{
    /// <summary>Every text with the path to it.</summary>
    public static IEnumerable<(string Path, LocalizedText Text)> Of(object? thing) =>
        Walk(thing, "").Where(found => found.Value is LocalizedText).Select(found => (found.Path, (LocalizedText)found.Value));

    /// <summary>Every clause id that something rests on.</summary>
    public static IEnumerable<string> Clauses(object? thing) =>
        Walk(thing, "").Where(found => found.Value is string && found.Path.EndsWith(".Clause", StringComparison.Ordinal)).Select(found => (string)found.Value).Distinct();

    private static IEnumerable<(string Path, object Value)> Walk(object? thing, string path)
    {
        switch (thing)
        {
            case null:
                return [];
            case LocalizedText or string:
                return [(path, thing)];
            case IEnumerable items:
                return items.Cast<object?>().SelectMany((item, i) => Walk(item, FormattableString.Invariant($"{path}[{i}]")));
            default:
                return thing.GetType().Assembly == typeof(LocalizedText).Assembly && thing.GetType().IsClass
                    ? thing.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).SelectMany(member => Walk(member.GetValue(thing), $"{path}.{member.Name}"))
                    : [];
        }
    }
}
