using PartnerHub.Imports.Sales;
using System.Text.Json;
using PartnerHub.Contracts;
using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Loads;

namespace PartnerHub.Imports.Looks;

/// <summary>Guesses what a file holds from its columns: the kind of which it has the greatest share of what is needed, then most columns.</summary>
internal static class KindGuess
{
    private const int LongestObject = 1 << 16;

    public static string Of(Stream file, ProgramDescription program)
    {
        var names = NamesOfFirst(file);
        return ImportKinds.ListFor(SalesFacts.KindOf(program) is not null).MaxBy(kind => Fit(kind, program, file, names))!;
    }

    private static (double Share, int Found) Fit(string kind, ProgramDescription program, Stream file, IReadOnlyList<string>? names)
    {
        var targets = TargetColumn.ListFor(kind, program);
        var headers = names ?? FirstRows.Read(file, new FileMapping(), header => targets.Any(target => target.IsKnown(header))).Headers;
        var found = targets.Where(target => headers.Any(target.IsKnown)).ToList();
        return (found.Count(target => target.IsNeeded) / (double)targets.Count(target => target.IsNeeded), found.Count);
    }

    /// <summary>The names in the first object of a JSON list; null for any other file.</summary>
    private static List<string>? NamesOfFirst(Stream file)
    {
        file.Position = 0;
        var start = new byte[LongestObject];
        var text = start.AsSpan(0, file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false));
        var json = new Utf8JsonReader(text.StartsWith("\uFEFF"u8) ? text[3..] : text, isFinalBlock: false, default);
        var names = new List<string>();
        try
        {
            if (!json.Read() || json.TokenType != JsonTokenType.StartArray)
            {
                return null;
            }

            while (json.Read() && !(json.TokenType == JsonTokenType.EndObject && json.CurrentDepth == 1))
            {
                if (json.TokenType == JsonTokenType.PropertyName && json.CurrentDepth == 2)
                {
                    names.Add(json.GetString()!);
                }
            }

            return names;
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            // A name of half a letter; those before it tell enough.
            return names;
        }
    }
}
