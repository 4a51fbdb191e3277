using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PartnerHub.Contracts;

namespace PartnerHub.Kits.Messaging;

/// <summary>Answers as they are kept to be given again.</summary>
internal static class AnswerJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(ContractsJson.Resolver, new DefaultJsonTypeInfoResolver()),
    };

    public static string Write<T>(T answer) => JsonSerializer.Serialize(answer, Options);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;
}
