using System.Collections.Frozen;
using PartnerHub.Contracts;

namespace PartnerHub.Kits.Language;

/// <summary>The countries of ISO 3166-1, with their names in both languages. .NET keeps a country's name in the first language asked for, so they are our own.</summary>
public static class Countries
{
    private static readonly FrozenDictionary<string, LocalizedText> Names = Read().ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> Codes => Names.Keys;

    /// <summary>True for a code of ISO 3166-1 alpha-2, in capital letters.</summary>
    public static bool Contains(string code) => Names.ContainsKey(code);

    /// <summary>The name of a country, or its code when nobody knows it.</summary>
    public static string Name(string code, Locale locale) => Names.TryGetValue(code, out var name) ? locale.Say(name) : code;

    private static IEnumerable<KeyValuePair<string, LocalizedText>> Read()
    {
        using var stream = typeof(Countries).Assembly.GetManifestResourceStream("countries.tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            yield return new(cells[0], LocalizedText.Of(cells[1], cells[2]));
        }
    }
}
