using System.Text;
using Microsoft.Net.Http.Headers;
using PartnerHub.Contracts;

namespace PartnerHub.Host.Web.Requests;

/// <summary>Refuses what no endpoint could read: a zero within an address, and a text written in an encoding that nobody knows.</summary>
internal static class ReadableRequests
{
    public static IApplicationBuilder UseReadableRequests(this IApplicationBuilder app) => app.Use((context, next) =>
        HasZero(context.Request) ? Refusal.AnswerAsync(context, Zero())
        : HasUnknownCharset(context.Request) ? Refusal.AnswerAsync(context, Charset())
        : next(context));

    // No text holds one, and databases take none.
    private static bool HasZero(HttpRequest request) =>
        request.Path.Value?.Contains('\0', StringComparison.Ordinal) == true
        || (request.QueryString.Value is { Length: > 0 } query
            && (query.Contains("%00", StringComparison.Ordinal) || query.Contains('\0', StringComparison.Ordinal)));

    private static bool HasUnknownCharset(HttpRequest request) =>
        request.ContentType is { Length: > 0 } sent
        && MediaTypeHeaderValue.TryParse(sent, out var type)
        && HeaderUtilities.RemoveQuotes(type.Charset) is { Length: > 0 } charset
        && (IsJson(type) ? !IsUtf8(charset.ToString()) : !IsKnown(charset.ToString()));

    // JSON is UTF-8, whatever else a machine knows.
    private static bool IsJson(MediaTypeHeaderValue type) =>
        type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase);

    private static bool IsUtf8(string charset) => charset.ToUpperInvariant() is "UTF-8" or "UTF8" or "US-ASCII";

    private static bool IsKnown(string charset)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(charset) is not null || Encoding.GetEncoding(charset) is not null;
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    private static Refusal Zero() => new(StatusCodes.Status400BadRequest, "unreadable-address")
    {
        Title = LocalizedText.Of("Adresse illisible", "Unreadable address"),
        Detail = LocalizedText.Of("L'adresse contient un caractère nul (%00), qu'aucun texte n'a.", "The address holds a zero character (%00), which no text has."),
    };

    private static Refusal Charset() => new(StatusCodes.Status415UnsupportedMediaType, "unknown-charset")
    {
        Title = LocalizedText.Of("Encodage inconnu", "Unknown encoding"),
        Detail = LocalizedText.Of(
            "Content-Type annonce un encodage (charset) que ce serveur ne lit pas. Du JSON s'envoie en UTF-8, sans charset.",
            "Content-Type names an encoding (charset) that this server does not read. Send JSON in UTF-8, without a charset."),
    };
}
