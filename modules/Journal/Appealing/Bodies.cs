using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Journal.Appealing;

/// <summary>What clients send.</summary>
internal static class Bodies
{
    private static readonly JsonSerializerOptions Shapes = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
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
}

/// <summary>What a member contests.</summary>
internal sealed record AppealBody
{
    /// <summary>Number of the contested entry in the program's journal.</summary>
    public required long Entry { get; init; }

    /// <summary>Why, in the member's words.</summary>
    public required string Comment { get; init; }

    /// <summary>What was not known when it was ruled.</summary>
    public IReadOnlyList<Fact> Facts { get; init => field = value ?? []; } = [];
}

internal sealed record DecisionBody
{
    public required AppealOutcome Outcome { get; init; }

    /// <summary>Why it is settled so.</summary>
    public required string Reason { get; init; }
}
