using System.Net;
using Microsoft.IdentityModel.Tokens;

namespace PartnerHub.EndToEnd.Tests.Access.SignOn;

/// <summary>Tokens of a provider: which are right, and which only look so.</summary>
[Collection(Writing.Name)]
public sealed class TokenTests(TrustedProvider shared) : ProviderTests(shared), IClassFixture<TrustedProvider>
{
    [Theory]
    [InlineData("audience")]
    [InlineData("issuer")]
    [InlineData("nonce")]
    [InlineData("key")]
    [InlineData("unsigned")]
    [InlineData("shared")]
    [InlineData("expired")]
    [InlineData("future")]
    public async Task IdToken_Wrong_OpensNothing(string wrong)
    {
        var email = $"dora-{wrong}@house.example";
        Say("s-13-" + wrong, email, "viewers");
        Provider.AnswerCodesWith(token => Change(token, wrong));

        await RefusedAsync(Hub.Browser(), HttpStatusCode.BadGateway, "what can&#x27;t be right");
        Assert.Null(await FindAsync(email));
        Provider.AnswerCodesWith(_ => { });
        await GoAsync(Hub.Browser(), "/sign-on/own", HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(50)]
    [InlineData(-50)]
    public async Task Clocks_LessThanAMinuteApart_AreTheSame(int seconds)
    {
        Say($"s-14-{seconds}", $"dora-{seconds}@house.example", "viewers");
        void Shift(SecurityTokenDescriptor token)
        {
            token.IssuedAt = token.IssuedAt!.Value.AddSeconds(seconds);
            token.NotBefore = token.IssuedAt;
            token.Expires = token.IssuedAt.Value.AddSeconds(seconds < 0 ? 1 : 600);
        }

        Assert.Equal(HttpStatusCode.OK, await CallAsync(Provider.Token(Shift)));
        Provider.AnswerCodesWith(Shift);
        Assert.Equal("/", await GoAsync(Hub.Browser(), "/sign-on/own", HttpStatusCode.OK));
        Provider.AnswerCodesWith(_ => { });
    }

    [Fact]
    public async Task ApiToken_OfOurAudience_MayWhatItsClaimsGive()
    {
        Say("a program", null, "viewers");
        Assert.Equal(HttpStatusCode.OK, await CallAsync(Provider.Token()));
        Assert.Equal(HttpStatusCode.Unauthorized, await CallAsync("no.such.token"));

        Say("another program", null);
        Assert.Equal(HttpStatusCode.Forbidden, await CallAsync(Provider.Token()));
    }

    [Theory]
    [InlineData("audience")]
    [InlineData("issuer")]
    [InlineData("key")]
    [InlineData("unsigned")]
    [InlineData("shared")]
    [InlineData("expired")]
    [InlineData("future")]
    [InlineData("client")]
    public async Task ApiToken_Wrong_Is401(string wrong)
    {
        Say("a program", null, "viewers");
        Assert.Equal(HttpStatusCode.Unauthorized, await CallAsync(Provider.Token(token => Change(token, wrong))));
        Assert.Equal(HttpStatusCode.OK, await CallAsync(Provider.Token()));
    }

    private static void Change(SecurityTokenDescriptor token, string wrong)
    {
        switch (wrong)
        {
            case "audience":
                token.Audience = "urn:somebody:else";
                break;
            case "client":
                token.Audience = OwnProvider.Client;
                break;
            case "issuer":
                token.Issuer = "https://login.elsewhere.example/";
                break;
            case "nonce":
                token.Claims["nonce"] = "another";
                break;
            case "key":
                token.SigningCredentials = new(OwnProvider.NewKey(), SecurityAlgorithms.RsaSha256);
                break;
            case "unsigned":
                token.SigningCredentials = null;
                break;
            case "shared":
                token.SigningCredentials = new(new SymmetricSecurityKey(System.Text.Encoding.UTF8.GetBytes(OwnProvider.ClientSecret)), SecurityAlgorithms.HmacSha256);
                break;
            case "expired":
                token.IssuedAt = token.NotBefore = token.IssuedAt!.Value.AddMinutes(-20);
                token.Expires = token.IssuedAt.Value.AddMinutes(18);
                break;
            case "future":
                token.IssuedAt = token.NotBefore = token.IssuedAt!.Value.AddMinutes(2);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(wrong), wrong, null);
        }
    }
}
