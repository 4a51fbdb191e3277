using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using PartnerHub.Host.Tests.Api;

namespace PartnerHub.Host.Tests.Pages;

/// <summary>A file sent by the page, without a script: refused, said how it is read, and loaded without being chosen again.</summary>
public sealed partial class HeldFileTests(SampleHub sample) : IClassFixture<SampleHub>, IDisposable
{
    private const string Imports = "/programs/logitech-tracks/imports";
    private const string Sales = "Vente;Vendu;Chez;Article vendu;Nb;Encaissé\nX1;03/04/2026;p076;SKU-1;2;1 250,50\nX2;04/04/2026;p999;SKU-2;1;99,00\nX3;05/04/2026;p076;SKU-1;1;abc\n";

    private readonly HttpClient _browser = OperatorKey.Following(sample.Hub.Client.BaseAddress!);

    public void Dispose() => _browser.Dispose();

    [Fact]
    public async Task File_OfUnusualColumns_IsPickedSeenAndLoaded()
    {
        var (address, page) = await SendAsync(Sales, "picked");
        Assert.Contains("/imports/waiting/", address, StringComparison.Ordinal);
        Assert.Contains("No column is recognised", page, StringComparison.Ordinal);

        var said = Fields(page);
        (string Field, string Value)[] picks =
        [
            ("kind", "sales"), ("column-0", "lineKey"), ("column-1", "day"), ("column-2", "member"), ("column-3", "product"), ("column-4", "quantity"), ("column-5", "amount"),
            ("currency", "eur"), ("days", "dd/MM/yyyy"), ("decimalMark", ","),
        ];
        if (said["kind"] != "sales")
        {
            (_, page) = await PostAsync(address, With(said, ("kind", "sales"), ("go", "look")));
            said = Fields(page);
        }

        (var same, page) = await PostAsync(address, With(said, [.. picks, ("go", "look")]));
        Assert.Equal(address, same);
        Assert.Contains("3 April 2026", page, StringComparison.Ordinal);
        Assert.Contains("1,250.5", page, StringComparison.Ordinal);
        Assert.Contains("rejected – Chez: this partner is no member of the program", page, StringComparison.Ordinal);
        Assert.Contains("rejected – Encaissé", page, StringComparison.Ordinal);

        var (receipt, _) = await PostAsync(address, With(Fields(page), ("go", "load")));
        Assert.Matches("^/imports/[0-9]+$", receipt);
        var (next, _) = await SendAsync(Sales.Replace("X", "Y", StringComparison.Ordinal), "picked", "sales");
        Assert.Matches("^/imports/[0-9]+$", next);
        Assert.Contains("no longer here", await PageAsync(address, HttpStatusCode.NotFound), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Column_SetToNoUse_StaysSoForTheSource()
    {
        const string Partners = "id;nom;pays;statut\nheld-1;Modèle;FR;gold, as we say\n";
        var (address, page) = await SendAsync(Partners, "office", "partners", "look");
        Assert.Equal("level", Fields(page)["column-3"]);
        Assert.Contains("rejected – ", page, StringComparison.Ordinal);

        (_, page) = await PostAsync(address, With(Fields(page), ("column-3", ""), ("go", "look")));
        Assert.Equal("", Fields(page)["column-3"]);
        Assert.DoesNotContain("rejected – ", page, StringComparison.Ordinal);
        var (receipt, _) = await PostAsync(address, With(Fields(page), ("go", "load")));
        Assert.Equal(1, (await FinishedAsync("/api/v1" + receipt)).GetProperty("accepted").GetInt64());

        (_, page) = await SendAsync(Partners.Replace("held-1", "held-2", StringComparison.Ordinal), "office", "partners", "look");
        Assert.Equal("", Fields(page)["column-3"]);
    }

    [Theory]
    [InlineData("id,name,country\nz1,Modèle,FR\n", "partners")]
    [InlineData("partenaire;personne\np001;p001-77\n", "people")]
    [InlineData("member,key,kind,on,value\np001,k,website,2026-01-01,true\n", "facts")]
    [InlineData("line key;partner;date;amount;currency\nk;p001;2026-01-01;1;EUR\n", "sales")]
    [InlineData("clé;revendeur;date de vente;montant ht;devise;produit\nk;p001;2026-01-01;1;EUR;x\n", "sales")]
    [InlineData("[ { \"partner\": \"p001\", \"person\": \"x\" } ]", "people")]
    [InlineData("[ { \"id\": \"z1\", \"name\": \"Modèle\", \"country\": \"FR\" } ]", "partners")]
    public async Task Kind_NotChosen_IsGuessedFromTheColumns(string file, string kind)
    {
        var (_, page) = await SendAsync(file, "guessed", go: "look");

        Assert.Equal(kind, Fields(page)["kind"]);
        Assert.Contains("recognised from the columns", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("logitech-tracks", "partners people facts sales")]
    [InlineData("kaspersky-tiers", "partners people facts")]
    public async Task Sample_OfEachKind_GoesIn(string program, string kinds)
    {
        foreach (var kind in kinds.Split(' '))
        {
            var file = await _browser.GetStringAsync(new Uri($"/programs/{program}/imports/samples/{kind}.csv", UriKind.Relative));

            var (receipt, page) = await SendAsync(file, "samples-" + program, program: program);

            Assert.True(receipt.StartsWith("/imports/", StringComparison.Ordinal), kind + page);
            var done = await FinishedAsync("/api/v1" + receipt);
            Assert.True(done.GetProperty("rejected").GetInt64() == 0 && done.GetProperty("kind").GetString() == kind, done.ToString());
        }
    }

    [Theory]
    [InlineData("..%2F..%2Fhub.db")]
    [InlineData("0123456789abcdef0123456789abcdef")]
    [InlineData("x")]
    public async Task File_ThatIsNotHeld_IsNotThere(string id) =>
        Assert.Contains("no longer here", await PageAsync($"{Imports}/waiting/{id}", HttpStatusCode.NotFound), StringComparison.Ordinal);

    [Fact]
    public async Task File_OfAnotherProgram_IsNotThere()
    {
        var (address, _) = await SendAsync(Sales, "elsewhere", go: "look");

        Assert.Contains("no longer here", await PageAsync(address.Replace("logitech-tracks", "kaspersky-tiers", StringComparison.Ordinal), HttpStatusCode.NotFound), StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_Dropped_IsGone()
    {
        var (address, page) = await SendAsync(Sales, "dropped", go: "look");

        var (imports, _) = await PostAsync(address, With(Fields(page), ("go", "drop")));

        Assert.Equal(Imports, imports);
        await PageAsync(address, HttpStatusCode.NotFound);
    }

    private async Task<(string Address, string Page)> SendAsync(string file, string source, string kind = "", string go = "load", string program = "logitech-tracks")
    {
        var address = $"/programs/{program}/imports";
        using var form = new MultipartFormDataContent
        {
            { new StringContent(Token().Match(await PageAsync(address)).Groups["token"].Value), "__RequestVerificationToken" },
            { new StringContent(kind), "kind" }, { new StringContent(source), "source" }, { new StringContent(go), "go" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(file)), "file", "file.csv" },
        };
        return await AnswerAsync(address, form);
    }

    private async Task<(string Address, string Page)> PostAsync(string address, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var form = new FormUrlEncodedContent(fields);
        return await AnswerAsync(address, form);
    }

    private async Task<(string Address, string Page)> AnswerAsync(string address, HttpContent form)
    {
        using var answer = await _browser.PostAsync(new Uri(address, UriKind.Relative), form);
        return (answer.RequestMessage!.RequestUri!.AbsolutePath, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }

    private async Task<string> PageAsync(string address, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var answer = await _browser.GetAsync(new Uri(address + "?lang=en", UriKind.Relative));
        Assert.Equal(status, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    private async Task<System.Text.Json.JsonElement> FinishedAsync(string receipt)
    {
        while (true)
        {
            var now = await sample.Hub.GetAsync(receipt);
            if (now.GetProperty("state").GetString() != "running")
            {
                return now;
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    // What a browser sends of the form as it stands.
    private static Dictionary<string, string> Fields(string page)
    {
        var form = page[page.IndexOf("data-look", StringComparison.Ordinal)..];
        form = form[..form.IndexOf("</form>", StringComparison.Ordinal)];
        var fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["__RequestVerificationToken"] = Token().Match(form).Groups["token"].Value };
        foreach (Match select in Select().Matches(form))
        {
            fields[select.Groups["name"].Value] = Selected().Match(select.Value).Groups["value"].Value;
        }

        foreach (Match input in Input().Matches(form))
        {
            fields[input.Groups["name"].Value] = Value().Match(input.Value).Groups["value"].Value;
        }

        return fields;
    }

    private static Dictionary<string, string> With(Dictionary<string, string> fields, params (string Field, string Value)[] others)
    {
        var with = new Dictionary<string, string>(fields, StringComparer.Ordinal);
        foreach (var (field, value) in others)
        {
            with[field] = value;
        }

        return with;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]* value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();

    [GeneratedRegex("<select id=\"[^\"]+\" name=\"(?<name>[^\"]+)\".*?</select>", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex Select();

    [GeneratedRegex("<option value=\"(?<value>[^\"]*)\" selected", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Selected();

    [GeneratedRegex("<input id=\"[^\"]+\" name=\"(?<name>[^\"]+)\"[^>]*>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Input();

    [GeneratedRegex(" value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Value();
}
