using System.Diagnostics;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace PartnerHub.Reliability.Fuzzing;

/// <summary>
/// Sends generated requests to every operation of the API's document, several at once, to a host of its own: valid ones, most of them
/// changed in one place or another. The host is to answer each with a documented status, and to be whole afterwards.
/// </summary>
internal sealed class FuzzApi(HttpClient client, RequestMaker maker, FuzzReport report)
{
    private const int AtOnce = 6;
    private const int LongestText = 64 * 1024;
    private static readonly TimeSpan StreamTime = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static async Task<int> TryAsync(int requests, int seed)
    {
        var folder = Directory.CreateTempSubdirectory("partnerhub-fuzz-").FullName;
        try
        {
            string[] settings =
            [
                $"--contentRoot={folder}", $"--ConnectionStrings:PartnerHub=Data Source={Path.Combine(folder, "fuzz.db")}",
                "--Storage:Create=true", "--Demo:LoadWhenEmpty=true", "--Logging:LogLevel:Default=Error",
                $"--Mail:PickupFolder={Path.Combine(folder, "mail")}", "--Access:TwoPeople:kaspersky-tiers:0=level-lowered",
            ];
            using var host = await ServedHost.StartAsync(folder, settings);
            if (host.HasEnded)
            {
                throw new InvalidOperationException($"The host does not serve: {host.Told}");
            }

            using var client = new HttpClient(new SocketsHttpHandler { RequestHeaderEncodingSelector = static (_, _) => Encoding.Latin1, UseCookies = false })
            {
                BaseAddress = host.Address,
                Timeout = Timeout.InfiniteTimeSpan,
            }.AsOperator();
            var document = await client.GetFromJsonAsync<JsonElement>(new Uri("/openapi/v1.json", UriKind.Relative));
            var known = await KnownIds.ReadAsync(client);
            var report = new FuzzReport();
            var maker = new RequestMaker(ApiOperation.List(document), new JsonMaker(document, known), known, host.Address, seed);
            var watch = Stopwatch.StartNew();
            await new FuzzApi(client, maker, report).SendAllAsync(requests);
            var took = watch.Elapsed;
            var isAlive = !host.HasEnded;
            var isReady = isAlive && await host.IsReadyAsync();
            var endedWell = await host.StopAsync(Patience) is { Code: 0 };
            var verifies = await VerifiesAsync(new HostProcess(settings));
            report.Print(took, isAlive, isReady, endedWell, verifies);
            var isGood = report.IsGood && isAlive && isReady && endedWell && verifies;
            if (!isGood)
            {
                Console.Out.WriteLine(host.Told.Length > 20_000 ? host.Told[^20_000..] : host.Told);
            }

            return isGood ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private Task SendAllAsync(int requests) => Parallel.ForEachAsync(
        Enumerable.Range(0, requests), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, _) => report.Add(await SendAsync(number)));

    private async Task<FuzzAnswer> SendAsync(int number)
    {
        var (operation, request) = maker.Make(number);
        using (request)
        {
            var name = FormattableString.Invariant($"request {number}, {operation.Id}, {request.Method} {request.RequestUri}");
            var watch = Stopwatch.StartNew();
            try
            {
                using var patience = new CancellationTokenSource(Patience);
                using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
                var text = await TextAsync(operation, response, patience.Token);
                return new FuzzAnswer(operation, name, (int)response.StatusCode, text, watch.Elapsed, null) { HasRetryAfter = response.Headers.RetryAfter is not null };
            }
            catch (Exception error) when (error is HttpRequestException or OperationCanceledException or IOException)
            {
                return new FuzzAnswer(operation, name, 0, "", watch.Elapsed, error.Message);
            }
        }
    }

    private static async Task<string> TextAsync(ApiOperation operation, HttpResponseMessage response, CancellationToken cancellation)
    {
        if (operation.IsStream && response.IsSuccessStatusCode)
        {
            // It goes on for as long as the work does.
            await Task.Delay(StreamTime, cancellation);
            return "";
        }

        var text = await response.Content.ReadAsStringAsync(cancellation);
        return text.Length > LongestText ? text[..LongestText] : text;
    }

    /// <summary>Whether the journal is whole, by the command that an operator has for it.</summary>
    private static async Task<bool> VerifiesAsync(HostProcess host)
    {
        try
        {
            await host.RunAsync(["journal", "verify"]);
            return true;
        }
        catch (InvalidOperationException error)
        {
            Console.Out.WriteLine(error.Message);
            return false;
        }
    }
}
