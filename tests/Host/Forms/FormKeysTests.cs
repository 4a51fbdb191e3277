using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;
using Dapper;
using Microsoft.Data.Sqlite;
using PartnerHub.Host.Pages.Keys;

namespace PartnerHub.Host.Tests.Forms;

/// <summary>A form knows its hub, whichever host shows it and whichever takes it.</summary>
public sealed class FormKeysTests
{
    private const string Page = "/programs/kaspersky-tiers/runs";

    [Fact]
    public async Task Form_OfOneHost_IsTakenByAnother()
    {
        using var folder = new TempFolder();
        await using var one = await StartAsync(folder);
        await using var other = await StartAsync(folder);

        Assert.Equal(HttpStatusCode.Redirect, await SendAsync(one, other));

        Assert.Contains("masterKey", Assert.Single(await KeysAsync(folder)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_WithACertificate_AreEncryptedByIt()
    {
        using var folder = new TempFolder();
        var file = Certificate(folder);
        (string, string)[] certificate = [("Forms:Certificate", file), ("Forms:CertificatePassword", "secret")];
        await using var one = await StartAsync(folder, certificate);
        await using var other = await StartAsync(folder, certificate);

        Assert.Equal(HttpStatusCode.Redirect, await SendAsync(one, other));

        var key = Assert.Single(await KeysAsync(folder));
        Assert.Contains("EncryptedData", key, StringComparison.Ordinal);
        Assert.DoesNotContain("masterKey", key, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wrong", "no PKCS #12 file, or its password is another")]
    [InlineData(null, "can't be read")]
    public void Certificate_ThatCanNotBeOpened_IsSaid(string? password, string problem)
    {
        using var folder = new TempFolder();
        var file = password is null ? Path.Combine(folder.Path, "none.pfx") : Certificate(folder);

        var checkedOptions = new FormsOptionsCheck().Validate(null, new FormsOptions { Certificate = file, CertificatePassword = password });

        Assert.Contains(problem, checkedOptions.FailureMessage, StringComparison.Ordinal);
    }

    private static Task<ServedHub> StartAsync(TempFolder folder, params (string, string)[] settings) => ServedHub.StartAsync(folder, [("Demo:LoadWhenEmpty", "false"), .. settings]);

    /// <summary>Opens a form on one host and sends it to the other, as behind something that spreads requests.</summary>
    private static async Task<HttpStatusCode> SendAsync(ServedHub shown, ServedHub taken)
    {
        var cookies = new CookieContainer();
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies }).AsOperator();
        browser.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        var page = await browser.GetStringAsync(new Uri(shown.Client.BaseAddress!, Page), TestContext.Current.CancellationToken);
        var token = Regex.Match(page, "name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["token"].Value;
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", WebUtility.HtmlDecode(token)), new("on", "2026-06-15")]);
        using var answer = await browser.PostAsync(new Uri(taken.Client.BaseAddress!, Page), form, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private static async Task<IEnumerable<string>> KeysAsync(TempFolder folder)
    {
        await using var connection = new SqliteConnection($"Data Source={folder.Database}");
        return await connection.QueryAsync<string>("SELECT xml FROM data_key");
    }

    private static string Certificate(TempFolder folder)
    {
        using var key = RSA.Create(2048);
        using var made = new CertificateRequest("CN=partnerhub", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2120, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var file = Path.Combine(folder.Path, "forms.pfx");
        Directory.CreateDirectory(folder.Path);
        File.WriteAllBytes(file, made.Export(X509ContentType.Pfx, "secret"));
        return file;
    }
}
