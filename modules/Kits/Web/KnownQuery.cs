using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using PartnerHub.Contracts;

namespace PartnerHub.Kits.Web;

/// <summary>Refuses a query parameter that the endpoint does not know: a mistyped <c>?no=</c> must not answer for today.</summary>
public static class KnownQuery
{
    private const int MostTold = 10;

    public static TBuilder RefuseUnknownQuery<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder =>
        builder.AddEndpointFilterFactory((context, next) =>
        {
            var known = Names(context.MethodInfo);
            return invocation => Unknown(invocation.HttpContext.Request, known) is { } problem
                ? ValueTask.FromResult<object?>(problem)
                : next(invocation);
        });

    private static string[] Names(MethodInfo method) =>
        [.. method.GetParameters().SelectMany(Names)];

    private static IEnumerable<string> Names(ParameterInfo parameter) =>
        parameter.IsDefined(typeof(AsParametersAttribute)) ? parameter.ParameterType.GetProperties().Where(part => IsQuery(part.PropertyType)).Select(Name)
        : IsQuery(parameter.ParameterType) ? [parameter.Name!]
        : [];

    private static string Name(PropertyInfo part) => part.GetCustomAttribute<FromQueryAttribute>()?.Name ?? part.Name;

    private static bool IsQuery(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain == typeof(string) || plain == typeof(DayText) || plain.IsPrimitive;
    }

    private static ApiProblem? Unknown(HttpRequest request, string[] known)
    {
        var routed = request.RouteValues.Keys;
        string[] allowed = [.. known.Except(routed, StringComparer.OrdinalIgnoreCase)];
        var unknown = request.Query.Keys.Where(key => !allowed.Contains(key, StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).Take(MostTold).ToArray();
        return unknown.Length == 0 ? null : Problems.InvalidParameter([.. unknown.Select(key => new InputError
        {
            Path = Echo.Of(key),
            Expected = Expectation(allowed),
            Found = LocalizedText.Of("un paramètre inconnu", "an unknown parameter"),
        })]);
    }

    private static LocalizedText Expectation(string[] allowed) => allowed.Length == 0
        ? LocalizedText.Of("aucun paramètre", "no parameter")
        : LocalizedText.Of($"l'un de : {string.Join(", ", allowed)}", $"one of: {string.Join(", ", allowed)}");
}
