using System.Text.Json;
using PartnerHub.Contracts;

namespace PartnerHub.Plugins.Questionnaire.Checks;

/// <summary>Each value by itself, wherever it stands: no text is endless or holds control characters, no figure is beyond reckoning.</summary>
internal static class ValueCheck
{
    private const int MostLetters = 20_000;
    private const decimal LargestFigure = 1_000_000_000_000_000;

    public static IReadOnlyList<InputError> Errors(ReadOnlyMemory<byte> json)
    {
        var findings = new Findings([]);
        using var document = JsonDocument.Parse(json[(json.Span.StartsWith("\uFEFF"u8) ? 3 : 0)..]);
        Value("$", document.RootElement, findings);
        return findings.All;
    }

    private static void Value(string path, JsonElement value, Findings findings)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    Value(Findings.In(path, member.Name), member.Value, findings);
                }

                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in value.EnumerateArray())
                {
                    Value(Findings.At(path, index++), item, findings);
                }

                break;
            case JsonValueKind.String:
                Text(path, value.GetString()!, findings);
                break;
            case JsonValueKind.Number when value.TryGetDecimal(out var figure) && figure is <= -LargestFigure or >= LargestFigure:
                findings.Add(path, "un nombre de moins de seize chiffres avant la virgule", "a number of less than sixteen digits before the point", value.GetRawText());
                break;
        }
    }

    private static void Text(string path, string text, Findings findings)
    {
        var most = path.EndsWith(".source.question", StringComparison.Ordinal) ? TextLimits.Name : MostLetters;
        if (text.Length > most)
        {
            findings.AtMost(path, text, most);
        }
        else if (text.Any(letter => letter < ' ' && letter is not ('\t' or '\n' or '\r')))
        {
            findings.Add(path, "un texte sans caractère de contrôle", "a text without control characters", text);
        }
    }
}
