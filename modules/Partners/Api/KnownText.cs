using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Web;

namespace PartnerHub.Partners.Api;

/// <summary>As of when a client asks, by instant or by revision.</summary>
internal static class KnownText
{
    private static readonly LocalizedText AnInstant = LocalizedText.Of("un instant comme 2026-06-15T08:00:00Z", "an instant such as 2026-06-15T08:00:00Z");
    private static readonly LocalizedText OneOfBoth = LocalizedText.Of("knownAt ou revision, pas les deux", "knownAt or revision, not both");

    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>The revision that is meant; null in both places when the last one is.</summary>
    public static async Task<(long? Revision, ApiProblem? Problem)> ReadAsync(
        string program, string? knownAt, string? revision, IMediator mediator, CancellationToken cancellation)
    {
        if (knownAt is not null && revision is not null)
        {
            return (null, Problems.InvalidParameter("revision", OneOfBoth, revision));
        }

        if (knownAt is not null)
        {
            return TryRead(knownAt, out var instant)
                ? (await mediator.Send(new FindRevision(program, instant), cancellation), null)
                : (null, Problems.InvalidParameter("knownAt", AnInstant, knownAt));
        }

        if (revision is null)
        {
            return (null, null);
        }

        var last = await mediator.Send(new FindRevision(program), cancellation);
        return long.TryParse(revision, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= last
            ? (number, null)
            : (null, Problems.InvalidParameter("revision", UpTo(last), revision));
    }

    private static bool TryRead(string text, [NotNullWhen(true)] out DateTimeOffset? instant)
    {
        var read = DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var found);
        instant = found;
        return read;
    }

    private static LocalizedText UpTo(long last)
    {
        var figure = last.ToString(CultureInfo.InvariantCulture);
        return LocalizedText.Of($"une révision de 0 à {figure}", $"a revision from 0 to {figure}");
    }
}
