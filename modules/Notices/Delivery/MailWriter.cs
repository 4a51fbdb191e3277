using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using MimeKit;
using MimeKit.Text;
using PartnerHub.Kits.Language;
using PartnerHub.Notices.Mails;

namespace PartnerHub.Notices.Delivery;

/// <summary>Makes of a mail that is kept the one that is read: the same as plain text and as a page.</summary>
internal static class MailWriter
{
    private const string SenderName = "PartnerHub";

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The same mail has the same id whenever it is sent: whoever gets it twice can tell.</summary>
    public static MimeMessage Write(MailRow mail, string sender)
    {
        var text = JsonSerializer.Deserialize<MailText>(mail.Written!)!;
        var reader = Locale.Of(mail.Language)!;
        var message = new MimeMessage
        {
            Subject = mail.Subject,
            Date = mail.CreatedAt,
            MessageId = $"{mail.Id}@{MailAddress.DomainOf(sender)}",
            Body = new MultipartAlternative(Part(TextFormat.Plain, Plain(text, reader), reader), Part(TextFormat.Html, Page(text, reader), reader)),
        };
        message.From.Add(new MailboxAddress(SenderName, sender));
        message.To.Add(new MailboxAddress("", mail.Recipient));
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        return message;
    }

    private static TextPart Part(TextFormat format, string text, Locale reader)
    {
        var part = new TextPart(format) { Text = text, ContentTransferEncoding = ContentEncoding.QuotedPrintable };
        part.Headers.Add(HeaderId.ContentLanguage, reader.Language);
        return part;
    }

    private static string Plain(MailText text, Locale reader)
    {
        var parts = Paragraphs(text.Body).Select(lines => string.Join('\n', lines));
        var link = text.Link is { } opened ? (string[])[$"{opened.Words}\n{opened.Address.AbsoluteUri}"] : [];
        return string.Join("\n\n", [.. parts, .. link, $"-- \n{reader.Say(Words.Automatic)}"]) + "\n";
    }

    private static string Page(MailText text, Locale reader)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html><html lang=\"{reader.Language}\"><head><meta charset=\"utf-8\"><title>{Html.Encode(text.Subject)}</title></head><body>");
        foreach (var lines in Paragraphs(text.Body))
        {
            page.Append("<p>").AppendJoin("<br>", lines.Select(Html.Encode)).Append("</p>");
        }

        if (text.Link is { } link)
        {
            var address = Html.Encode(link.Address.AbsoluteUri);
            page.Append(CultureInfo.InvariantCulture, $"<p><a href=\"{address}\">{Html.Encode(link.Words)}</a></p><p><small>{address}</small></p>");
        }

        return page.Append(CultureInfo.InvariantCulture, $"<p><small>{Html.Encode(reader.Say(Words.Automatic))}</small></p></body></html>").ToString();
    }

    private static IEnumerable<string[]> Paragraphs(string body) => body.ReplaceLineEndings("\n").Trim().Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(paragraph => paragraph.Trim('\n').Split('\n'));
}
