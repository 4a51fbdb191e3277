using System.Net;
using Microsoft.IdentityModel.Tokens;

namespace PartnerHub.EndToEnd.Tests.Access.SignOn;

/// <summary>A provider that signs with new keys.</summary>
[Collection(Writing.Name)]
public sealed class RotatedKeyTests : ProviderTests
{
    [Fact]
    public async Task Keys_Rotated_AreFoundAndTheOldOnesGone()
    {
        Say("a program", "kate@house.example", "viewers");
        var old = Provider.Token();
        Assert.Equal(HttpStatusCode.OK, await CallAsync(old));
        Provider.Rotate();
        var until = TimeProvider.System.GetTimestamp();
        HttpStatusCode answer;
        while ((answer = await CallAsync(Provider.Token())) != HttpStatusCode.OK && TimeProvider.System.GetElapsedTime(until) < TimeSpan.FromSeconds(40))
        {
            await Task.Delay(500, Stop);
        }

        Assert.Equal(HttpStatusCode.OK, answer);
        Assert.Equal(HttpStatusCode.Unauthorized, await CallAsync(Provider.Token(token => token.SigningCredentials = new(OwnProvider.NewKey(), SecurityAlgorithms.RsaSha256))));
        await GoAsync(Hub.Browser(), "/sign-on/own", HttpStatusCode.OK);
    }
}
