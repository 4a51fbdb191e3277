using System.Text.Json;
using PartnerHub.Mutations.Changes;

namespace PartnerHub.Mutations.Scoring;

/// <summary>A change that no test can notice, and why.</summary>
/// <param name="File">Path from the root.</param>
/// <param name="Line">The line as it is.</param>
/// <param name="Change">The line as it would be.</param>
/// <param name="Reason">Why nothing differs.</param>
internal sealed record Equivalent(string File, string Line, string Change, string Reason)
{
    public bool Is(Change change) => (File, Line, Change) == (change.File, change.Before, change.After);
}

/// <summary>The kept list of them.</summary>
internal static class Equivalents
{
    public const string File = "tests/Mutations/equivalents.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    public static IReadOnlyList<Equivalent> Read(string json)
    {
        var listed = JsonSerializer.Deserialize<List<Equivalent>>(json, Options)!;
        return listed.Find(one => string.IsNullOrWhiteSpace(one.Reason)) is { } without
            ? throw new JsonException($"{without.File}: '{without.Change}' has no reason.")
            : listed;
    }
}
