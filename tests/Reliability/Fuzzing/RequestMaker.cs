using System.Net.Http.Headers;
using System.Text;

namespace PartnerHub.Reliability.Fuzzing;

/// <summary>Makes one request after another, each by its number alone: the same seed makes the same requests, in whatever order they are sent.</summary>
internal sealed class RequestMaker(IReadOnlyList<ApiOperation> operations, JsonMaker json, KnownIds known, Uri address, int seed)
{
    private static readonly string[] Charsets = ["utf-8", "latin-9", "x", "\"x\"", "utf-16", "utf-7", "windows-1252", "ж"];
    private static readonly string[] Types = ["application/json", "text/plain", "application/xml", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "application/octet-stream", "text/csv", "a", "", "application/problem+json"];

    public (ApiOperation Operation, HttpRequestMessage Request) Make(int number)
    {
        var random = new Random(unchecked((seed * 1_000_003) + number));
        var operation = operations[number % operations.Count];
        var request = new HttpRequestMessage(new HttpMethod(operation.Method), Address(operation, random));
        AddContent(operation, request, random);
        AddHeaders(operation, request, random);
        return (operation, request);
    }

    private Uri Address(ApiOperation operation, Random random)
    {
        var path = operation.Path;
        var query = new List<string>();
        foreach (var parameter in operation.Parameters)
        {
            switch (parameter.In)
            {
                case "path":
                    path = path.Replace($"{{{parameter.Name}}}", Escape(Segment(Value(parameter, random)), random), StringComparison.Ordinal);
                    break;
                case "query" when random.Next(3) > 0:
                    query.Add($"{parameter.Name}={Escape(Value(parameter, random), random)}");
                    break;
            }
        }

        if (random.Next(12) == 0)
        {
            query.Add($"{Escape(HostileText.Brief(random), random)}={Escape(HostileText.Brief(random), random)}");
        }

        if (query.Count > 0 && random.Next(12) == 0)
        {
            query.Add(query[random.Next(query.Count)]);
        }

        var whole = path + (query.Count == 0 ? "" : "?" + string.Join('&', query));
        return new Uri(address.GetLeftPart(UriPartial.Authority) + whole, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
    }

    private string Value(ApiParameter parameter, Random random) => random.Next(5) switch
    {
        0 => HostileText.Brief(random),
        1 => parameter.Example,
        2 when parameter.Name is "number" or "run" or "import" or "limit" or "after" or "revision" => JsonMutation.Number(random),
        _ => known.Of(parameter.Name, random) ?? parameter.Example,
    };

    // Dots alone name another address, whatever they are written as.
    private static string Segment(string text) => text.Trim('.').Length == 0 ? "-" : text;

    // A server takes a request whose target is no address for none at all: zeros go where they reach the hub.
    private static string Escape(string text, Random random) => text.Length == 0 ? "-"
        : random.Next(60) == 0 ? Uri.EscapeDataString(text) + "%C3%28"
        : Uri.EscapeDataString(new string([.. text.Where(letter => !char.IsSurrogate(letter))]));

    private void AddContent(ApiOperation operation, HttpRequestMessage request, Random random)
    {
        if (operation.Method is "GET" or "DELETE" && random.Next(20) > 0)
        {
            return;
        }

        var content = operation.Body is { } schema ? JsonMutation.Apply(json.Make(schema, random), random)
            : operation.Media.Count > 0 ? FileOf(random)
            : Encoding.UTF8.GetBytes("{}");
        var body = new ByteArrayContent(random.Next(60) == 0 ? [] : content);
        var type = random.Next(12) == 0 ? Types[random.Next(Types.Length)] : operation.Media.Count > 0 ? operation.Media[random.Next(operation.Media.Count)] : "application/json";
        type += random.Next(15) == 0 ? "; charset=" + Charsets[random.Next(Charsets.Length)] : "";
        if (type.Length > 0)
        {
            body.Headers.TryAddWithoutValidation("Content-Type", type);
        }

        request.Content = body;
    }

    private static byte[] FileOf(Random random) => random.Next(8) switch
    {
        0 => Bytes(random),
        1 => Encoding.UTF8.GetBytes("| a |\n|---|\n" + string.Concat(Enumerable.Repeat("|a", random.Next(2, 20_000)))),
        2 => Encoding.UTF8.GetBytes("# Partenariats - Exemple\n\n## 1. Stratégie\n\n- [ ] **Qui porte le sujet chez vous ?** " + HostileText.Of(random) + "\n"),
        3 => Encoding.UTF8.GetBytes("Line key;Partner;Date;Product;Quantity;Amount;Currency\nk1;p001;2026-05-03;x;1;10,00;EUR\nk2;" + HostileText.Of(random) + ";x;y;z;-;\n"),
        4 => Encoding.UTF8.GetBytes("Id;Name;Country\np900;Exemple;FR\n;;\n" + HostileText.Of(random)),
        5 => Encoding.UTF8.GetBytes("[{\"id\":\"p901\",\"name\":\"" + random.Next(9) + "\"}]"),
        6 => [0x50, 0x4B, 0x03, 0x04, .. Bytes(random)],
        _ => Encoding.UTF8.GetBytes(HostileText.Of(random)),
    };

    private static byte[] Bytes(Random random)
    {
        var bytes = new byte[random.Next(0, 5_000)];
        random.NextBytes(bytes);
        return bytes;
    }

    private static void AddHeaders(ApiOperation operation, HttpRequestMessage request, Random random)
    {
        var headers = request.Headers;
        foreach (var header in operation.Parameters.Where(parameter => parameter.In == "header" && random.Next(3) > 0))
        {
            headers.TryAddWithoutValidation(header.Name, random.Next(4) == 0 ? Printable(HostileText.Brief(random)) : header.Name == "If-Match" ? random.Next(2) == 0 ? "*" : $"\"{random.Next(3)}\"" : $"key-{random.Next(400)}");
        }

        if (random.Next(3) == 0)
        {
            headers.TryAddWithoutValidation("Accept-Language", random.Next(6) == 0 ? Printable(HostileText.Brief(random)) : random.Next(2) == 0 ? "fr" : "en-GB,en;q=0.7");
        }

        switch (random.Next(25))
        {
            case 0:
                headers.TryAddWithoutValidation("Origin", "https://example.org");
                break;
            case 1:
                headers.TryAddWithoutValidation("Sec-Fetch-Site", "cross-site");
                break;
            case 2:
                headers.TryAddWithoutValidation("Idempotency-Key", ["one", "two"]);
                break;
            case 3:
                headers.TryAddWithoutValidation("X-" + random.Next(9), Printable(HostileText.Brief(random)));
                break;
            case 4:
                headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/xml"));
                break;
            case 5:
                headers.Host = random.Next(2) == 0 ? "example.org" : "localhost:1";
                break;
            case 6:
                headers.TryAddWithoutValidation("If-None-Match", "*");
                headers.TryAddWithoutValidation("Range", "bytes=5-1");
                break;
        }
    }

    // A client sends no line ends within a header.
    private static string Printable(string text) => new([.. text.Where(letter => letter is > '\u001F' and not '\u007F' and <= '\u00FF')]);
}
