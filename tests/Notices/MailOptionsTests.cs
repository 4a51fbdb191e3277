using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PartnerHub.Notices.Delivery;
using PartnerHub.Notices.Tests.Hub;

namespace PartnerHub.Notices.Tests;

public sealed class MailOptionsTests
{
    [Theory]
    [InlineData("Mail:Host is 'mail.example.org:25'", "Mail:Host", "mail.example.org:25")]
    [InlineData("Mail:From is ''; expected the address", "Mail:Host", "mail.example.org")]
    [InlineData("Mail:From is 'hub'; expected the address", "Mail:From", "hub")]
    [InlineData("Mail:Security is 'maybe'; expected StartTls, Tls or None.", "Mail:Security", "maybe")]
    [InlineData("Mail:Security is '7'; expected StartTls, Tls or None.", "Mail:Security", "7")]
    [InlineData("Mail:User and Mail:Password are set together", "Mail:User", "hub")]
    [InlineData("Mail:User is set and Mail:Security is None", "Mail:User", "hub", "Mail:Password", "x", "Mail:Security", "None")]
    [InlineData("Mail:Port is 0; expected 1 to 65535.", "Mail:Port", "0")]
    [InlineData("Mail:Attempts is 21; expected 1 to 20.", "Mail:Attempts", "21")]
    [InlineData("Mail:KeepDays is 0; expected 1 to 365.", "Mail:KeepDays", "0")]
    [InlineData("Mail:PickupFolder is empty", "Mail:PickupFolder", " ")]
    public async Task Setting_ThatIsWrong_EndsTheStartWithASentence(string sentence, params string[] settings)
    {
        await using var hub = await MailHub.OpenAsync(settings: [.. settings.Chunk(2).Select(pair => (pair[0], (string?)pair[1]))]);

        var error = Assert.Throws<OptionsValidationException>(() => hub.Services.GetRequiredService<IStartupValidator>().Validate());

        Assert.Contains(error.Failures, failure => failure.StartsWith(sentence, StringComparison.Ordinal));
        Assert.DoesNotContain("'x'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_ThatNobodyMade_PutMailsIntoAFolder()
    {
        await using var hub = await MailHub.OpenAsync();

        hub.Services.GetRequiredService<IStartupValidator>().Validate();

        Assert.IsType<FolderCarrier>(hub.Services.GetRequiredService<IMailCarrier>());
        Assert.Equal(hub.Pickup, hub.Services.GetRequiredService<MailCheckup>().Folder);
    }
}
