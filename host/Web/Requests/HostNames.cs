using System.Net;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using PartnerHub.Contracts;

namespace PartnerHub.Host.Web.Requests;

/// <summary>
/// The names by which the host may be addressed: those of <c>AllowedHosts</c>, else those it listens at. A name made to point
/// here by somebody else's directory is answered nothing.
/// </summary>
internal static class HostNames
{
    private const string Setting = "AllowedHosts";
    private static readonly string[] ThisMachine = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>The framework's own filter answers in English and HTML, so it lets all pass.</summary>
    public static IServiceCollection AddHostNames(this IServiceCollection services) =>
        services.PostConfigure<HostFilteringOptions>(options => options.AllowedHosts = ["*"]);

    public static IApplicationBuilder UseHostNames(this WebApplication app)
    {
        var names = Of(app.Configuration);
        return app.Use((context, next) => HostString.MatchesAny(context.Request.Host.Value is { Length: > 0 } host ? host : "-", names)
            ? next(context)
            : Refusal.AnswerAsync(context, Unknown()));
    }

    /// <summary>The names allowed by settings: a given list, else the names of the addresses it listens at.</summary>
    public static IList<StringSegment> Of(IConfiguration configuration)
    {
        // Addresses that are none are told of, whatever names are allowed.
        string[] listening = [.. Listening(configuration)];
        string[] given = configuration[Setting]?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        return [.. (given.Length > 0 && !given.Contains("*", StringComparer.Ordinal) ? given : listening).Select(name => new StringSegment(name))];
    }

    private static IEnumerable<string> Listening(IConfiguration configuration)
    {
        string[] addresses =
        [
            .. configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>(),
            .. configuration["Urls"]?.Split(';', StringSplitOptions.RemoveEmptyEntries) ?? [],
        ];
        if (addresses.Length == 0)
        {
            return configuration["HTTP_PORTS"] is null && configuration["HTTPS_PORTS"] is null ? ThisMachine : Names("*");
        }

        return addresses.SelectMany(address => Names(Parse(address.Trim()).Host)).Distinct(StringComparer.OrdinalIgnoreCase);
    }

    private static BindingAddress Parse(string text) => BindingAddress.Parse(text) is { Port: <= IPEndPoint.MaxPort } address ? address
        : throw new OptionsValidationException("Urls", typeof(BindingAddress), [$"'{text}' is no address: a port is at most {IPEndPoint.MaxPort}."]);

    private static IEnumerable<string> Names(string host) => host.ToUpperInvariant() switch
    {
        "LOCALHOST" or "127.0.0.1" or "[::1]" => ThisMachine,
        "*" or "+" or "0.0.0.0" or "[::]" => [.. ThisMachine, Environment.MachineName],
        _ => [host],
    };

    private static Refusal Unknown() => new(StatusCodes.Status400BadRequest, "unknown-host")
    {
        Title = LocalizedText.Of("Nom d'hôte inconnu", "Unknown host name"),
        Detail = LocalizedText.Of(
            "Ce serveur ne répond pas sous ce nom. Derrière un serveur mandataire, le réglage AllowedHosts donne les noms sous lesquels il est appelé.",
            "This server does not answer to this name. Behind a proxy, the setting AllowedHosts lists the names it is called by."),
    };
}
