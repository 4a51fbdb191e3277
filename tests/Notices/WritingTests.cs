using MimeKit;
using PartnerHub.Contracts;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Messaging;
using PartnerHub.Notices.Mails;
using PartnerHub.Notices.Tests.Hub;

namespace PartnerHub.Notices.Tests;

/// <summary>What may be written in a mail, and how it is read.</summary>
public sealed class WritingTests
{
    [Theory]
    [InlineData("fr", "Ce message est envoyé par PartnerHub")]
    [InlineData("en", "This message was sent by PartnerHub")]
    public async Task Mail_InTheFolder_ReadsTheSameAsTextAndAsPage(string language, string said)
    {
        await using var hub = await MailHub.OpenAsync();
        var text = new MailText("Été : un nouveau mot de passe", "Bonjour,\r\n\r\n1 < 2 & « été »\nseconde ligne") { Link = new(new Uri("https://hub.example.org/a?b=1&c=é"), "Choisir") };
        await hub.SendAsync(new SendMail(MailHub.Ann, Locale.Of(language)!, text));

        Assert.Equal(1, await hub.DeliverAsync());

        var mail = Assert.Single(hub.PickedUp());
        Assert.Equal(("Été : un nouveau mot de passe", "partnerhub@localhost", MailHub.Ann), (mail.Subject, mail.From.Mailboxes.Single().Address, mail.To.Mailboxes.Single().Address));
        Assert.Equal("auto-generated", mail.Headers[HeaderId.AutoSubmitted]);
        Assert.Equal([language, language], mail.BodyParts.Select(part => part.Headers[HeaderId.ContentLanguage]));
        Assert.StartsWith("Bonjour,\n\n1 < 2 & « été »\nseconde ligne\n\nChoisir\nhttps://hub.example.org/a?b=1&c=%C3%A9\n\n-- \n" + said, mail.TextBody!.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("<p>Bonjour,</p><p>1 &lt; 2 &amp; « été »<br>seconde ligne</p><p><a href=\"https://hub.example.org/a?b=1&amp;c=%C3%A9\">Choisir</a></p>", mail.HtmlBody, StringComparison.Ordinal);
        Assert.Contains($"<html lang=\"{language}\">", mail.HtmlBody, StringComparison.Ordinal);
        Assert.Contains(said, mail.HtmlBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_OfAMail_IsForTheHostsUserAlone()
    {
        await using var hub = await MailHub.OpenAsync();
        var id = await hub.SendAsync(MailHub.Mail());
        await hub.DeliverAsync();

        var file = Assert.Single(Directory.GetFiles(hub.Pickup));
        Assert.Equal(id + ".eml", Path.GetFileName(file));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    [Fact]
    public async Task Folder_ThatCantBeWritten_IsTriedAgain()
    {
        await using var hub = await MailHub.OpenAsync();
        Directory.CreateDirectory(Path.GetDirectoryName(hub.Pickup)!);
        await File.WriteAllTextAsync(hub.Pickup, "in the way", MailHub.Cancellation);
        await hub.SendAsync(MailHub.Mail());

        Assert.Equal(0, await hub.DeliverAsync());
        Assert.Equal("Le dossier des courriels ne peut pas être écrit", (await hub.OneAsync()).Problem!.Fr);

        File.Delete(hub.Pickup);
        Assert.Equal(1, await hub.DeliverAfterAsync(TimeSpan.FromMinutes(1)));
    }

    [Theory]
    [InlineData("ann@example.com\r\nBcc: all@example.com")]
    [InlineData("ann@example.com, bob@example.com")]
    [InlineData("Ann <ann@example.com>")]
    [InlineData("\"a b\"@example.com")]
    [InlineData("ann@example.com ")]
    [InlineData("a..n@example.com")]
    [InlineData("ann@-example.com")]
    [InlineData("ann@[127.0.0.1]")]
    [InlineData("ann")]
    [InlineData("")]
    public async Task Address_ThatIsNotOne_IsRefused(string to) => Assert.Equal("$.to", Assert.Single(await RefusedAsync(MailHub.Mail(to))).Path);

    [Theory]
    [InlineData("ann@example.com")]
    [InlineData("ann+hub@localhost")]
    [InlineData("o'neil_=?x@a-b.example")]
    [InlineData("josé@exämple.com")]
    public void Address_ThatIsOne_IsReadTheSameByTheMailsWriter(string address)
    {
        Assert.True(MailAddress.IsOne(address));
        Assert.Equal(address, new MailboxAddress("", address).Address);
    }

    [Theory]
    [InlineData("Hello\r\nBcc: all@example.com", "$.text.subject")]
    [InlineData("Hello\u2028there", "$.text.subject")]
    [InlineData("Hello\0", "$.text.subject")]
    [InlineData("\ud800", "$.text.subject")]
    [InlineData(" ", "$.text.subject")]
    public async Task Subject_ThatIsNoLine_IsRefused(string subject, string path) => Assert.Equal(path, Assert.Single(await RefusedAsync(MailHub.Mail(subject: subject))).Path);

    [Fact]
    public async Task Text_ThatIsTooLong_IsRefused()
    {
        Assert.Equal("$.text.subject", Assert.Single(await RefusedAsync(MailHub.Mail(subject: new string('a', 201)))).Path);
        Assert.Equal("$.text.body", Assert.Single(await RefusedAsync(MailHub.Mail(body: new string('a', 10_001)))).Path);
        Assert.Equal("$.text.body", Assert.Single(await RefusedAsync(MailHub.Mail(body: "a\0b"))).Path);
        Assert.Equal("$.worthFor", Assert.Single(await RefusedAsync(MailHub.Mail() with { WorthFor = TimeSpan.FromDays(31) })).Path);
    }

    [Theory]
    [InlineData("javascript:alert(1)", "Open", "$.text.link.address")]
    [InlineData("/reset", "Open", "$.text.link.address")]
    [InlineData("https://hub.example.org/", "Open\nme", "$.text.link.words")]
    public async Task Link_ThatIsNone_IsRefused(string address, string words, string path)
    {
        var mail = MailHub.Mail();

        var errors = await RefusedAsync(mail with { Text = mail.Text with { Link = new(new Uri(address, UriKind.RelativeOrAbsolute), words) } });

        Assert.Equal(path, Assert.Single(errors).Path);
    }

    [Fact]
    public async Task LongestText_OfManyLetters_ArrivesWhole()
    {
        await using var server = await MailServer.StartAsync();
        await using var hub = await MailHub.OpenAsync(server);
        var body = string.Concat(Enumerable.Repeat("é.\n.\n😀", 1_400));
        await hub.SendAsync(MailHub.Mail(subject: new string('é', 200), body: body));

        Assert.Equal(1, await hub.DeliverAsync());

        var mail = Assert.Single(server.Received);
        Assert.Equal(new string('é', 200), mail.Subject);
        Assert.StartsWith(body, mail.TextBody!.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<InputError>> RefusedAsync(SendMail mail)
    {
        await using var hub = await MailHub.OpenAsync();
        var refused = await Assert.ThrowsAsync<InvalidRequestException>(() => hub.SendAsync(mail));
        Assert.DoesNotContain("all@example.com", refused.Message, StringComparison.Ordinal);
        return refused.Errors;
    }
}
