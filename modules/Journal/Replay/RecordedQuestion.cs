using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using PartnerHub.Contracts;

namespace PartnerHub.Journal.Replay;

/// <summary>One of <see cref="Questions"/>, read back.</summary>
internal sealed record RecordedQuestion(string Ask, LevelRequest? Request, Claim? Claim, SanctionCase? Case)
{
    public static bool TryRead(string json, [NotNullWhen(true)] out RecordedQuestion? question)
    {
        question = null;
        try
        {
            using var document = JsonDocument.Parse(json);
            question = document.RootElement.ValueKind == JsonValueKind.Object ? Read(document.RootElement) : null;
        }
        catch (JsonException)
        {
            // A question of another form is its own module's.
        }

        return question is not null;
    }

    private static RecordedQuestion? Read(JsonElement root)
    {
        var ask = root.TryGetProperty("ask", out var word) && word.ValueKind == JsonValueKind.String ? word.GetString()! : "";
        var question = new RecordedQuestion(ask, Part<LevelRequest>(root, "request"), Part<Claim>(root, "claim"), Part<SanctionCase>(root, "case"));
        return ask switch
        {
            "standing" or "level" => question,
            "claim" => question.Claim is null ? null : question,
            "case" => question.Case is null ? null : question,
            _ => null,
        };
    }

    private static T? Part<T>(JsonElement root, string name)
        where T : class => root.TryGetProperty(name, out var part) ? part.Deserialize(ContractsJson.TypeOf<T>()) : null;
}
