using System.Globalization;
using System.Text;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Notices.Mails;

namespace PartnerHub.Notices.Writing;

/// <summary>Keeps out of a mail what is no text or would become another header. What it finds is never told: it may be an address, or a secret.</summary>
internal sealed class SendMailCheck : IRequestCheck<SendMail>
{
    private const int LongestBody = 10_000;
    private const int LongestAddress = 2_000;

    private static readonly TimeSpan Least = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Most = TimeSpan.FromDays(30);

    private static readonly LocalizedText Address = LocalizedText.Of("une seule adresse, sans nom ni espace", "one address, without a name or a space");
    private static readonly LocalizedText Link = LocalizedText.Of("une adresse entière, en http ou https, de 2 000 caractères au plus", "a whole address of http or https, of at most 2,000 characters");
    private static readonly LocalizedText Body = LocalizedText.Of("un texte de 1 à 10 000 caractères", "a text of 1 to 10,000 characters");
    private static readonly LocalizedText Line = LocalizedText.Of("une ligne de 1 à 200 caractères", "a line of 1 to 200 characters");
    private static readonly LocalizedText Span = LocalizedText.Of("d’une minute à 30 jours", "a minute to 30 days");
    private static readonly LocalizedText Other = LocalizedText.Of("autre chose", "something else");

    public ValueTask<IReadOnlyList<InputError>> Check(SendMail request, CancellationToken cancellation) => ValueTask.FromResult<IReadOnlyList<InputError>>([.. Errors(request)]);

    private static IEnumerable<InputError> Errors(SendMail request)
    {
        if (!MailAddress.IsOne(request.To))
        {
            yield return Error("$.to", Address, Other);
        }

        if (Wrong(request.Text.Subject, TextLimits.Name, isLine: true) is { } subject)
        {
            yield return Error("$.text.subject", Line, subject);
        }

        if (Wrong(request.Text.Body, LongestBody, isLine: false) is { } body)
        {
            yield return Error("$.text.body", Body, body);
        }

        if (request.Text.Link is { } link && !(link.Address is { IsAbsoluteUri: true, Scheme: "http" or "https" } && link.Address.AbsoluteUri.Length <= LongestAddress))
        {
            yield return Error("$.text.link.address", Link, Other);
        }

        if (request.Text.Link is { } named && Wrong(named.Words, TextLimits.Name, isLine: true) is { } words)
        {
            yield return Error("$.text.link.words", Line, words);
        }

        if (request.WorthFor < Least || request.WorthFor > Most)
        {
            yield return Error("$.worthFor", Span, Other);
        }
    }

    private static LocalizedText? Wrong(string text, int longest, bool isLine)
    {
        var length = string.IsNullOrWhiteSpace(text) ? 0 : text.Length;
        var count = length.ToString(CultureInfo.InvariantCulture);
        return length == 0 || length > longest ? LocalizedText.Of($"{count} caractères", $"{count} characters")
            : text.EnumerateRunes().All(rune => IsText(rune, isLine)) ? null
            : Other;
    }

    // Half of a pair of letters reads as the sign for what can't be read.
    private static bool IsText(Rune rune, bool isLine) =>
        rune != Rune.ReplacementChar && ((!isLine && rune.Value is '\n' or '\r' or '\t')
            || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator));

    private static InputError Error(string path, LocalizedText expected, LocalizedText found) => new() { Path = path, Expected = expected, Found = found };
}
