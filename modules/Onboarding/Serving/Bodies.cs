using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using PartnerHub.Kits.Web;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Onboarding.Serving;

/// <summary>What clients send.</summary>
internal static class Bodies
{
    private static readonly JsonSerializerOptions Shapes = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        TypeInfoResolver = JsonTypeInfoResolver.Combine(ContractsJson.Resolver, new DefaultJsonTypeInfoResolver()),
    };

    public static JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)Shapes.GetTypeInfo(typeof(T));

    /// <summary>What a command refuses is a problem with the body.</summary>
    public static async ValueTask<object?> Problems(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (InvalidRequest invalid)
        {
            return Kits.Web.Problems.InvalidBody(invalid.Errors);
        }
    }

    public static ApiProblem UnknownQuestionnaire(string id) => new()
    {
        Type = "unknown-questionnaire",
        Status = StatusCodes.Status404NotFound,
        Title = LocalizedText.Of("Questionnaire inconnu", "Unknown questionnaire"),
        Detail = LocalizedText.Of($"Aucun questionnaire n'a l'identifiant « {id} ».", $"No questionnaire has the id '{id}'."),
    };

    public static ApiProblem UnknownAttachment() => new()
    {
        Type = "unknown-attachment",
        Status = StatusCodes.Status404NotFound,
        Title = LocalizedText.Of("Pièce jointe inconnue", "Unknown attachment"),
        Detail = LocalizedText.Of("Ce questionnaire n'a pas de pièce jointe de ce numéro.", "The questionnaire has no attachment of that number."),
    };
}

/// <summary>A client whose questionnaire begins.</summary>
internal sealed record StartBody
{
    public required string Client { get; init; }

    /// <summary>Of its documents: <c>fr</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "fr";
}

/// <summary>Answers by place.</summary>
internal sealed record AnswersBody
{
    public required IReadOnlyList<PlaceAnswer> Answers { get; init; }

    /// <summary>Version of the questionnaire that the client has read; what it leaves as it was then is not saved over a later answer.</summary>
    public long? Seen { get; init; }
}

/// <summary>Which answer of the last document is taken.</summary>
internal sealed record TakingBody
{
    public required string Key { get; init; }
}

/// <summary>Where a prospect goes.</summary>
internal sealed record StageBody
{
    /// <summary>As <c>row</c> of the prospect says.</summary>
    public required string Row { get; init; }

    public required string Stage { get; init; }
}

/// <summary>From when a published program holds.</summary>
internal sealed record PublicationBody
{
    /// <summary>Today for the first rulebook, in 30 days for a later one, where it is left out.</summary>
    public DateOnly? EffectiveFrom { get; init; }
}
