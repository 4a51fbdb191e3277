using System.Text;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Host.Tests.Access;

/// <summary>
/// Every address that is served, asked by every role about what is its own, what is another's, and what is not there: pages,
/// what forms are sent to, and the API. The table is kept where people read it; whoever adds a route writes it anew with
/// PARTNERHUB_WRITE_GOLDEN=1 and looks at what changed.
/// </summary>
public sealed class RouteMatrixTests
{
    private static readonly string Kept = Path.Combine(RepositoryRoot.Path, "modules", "Access", "routes.md");

    // What serves errors and what is not found, or the machinery of pages.
    private static readonly string[] Inner = ["/error", "/form-refused", "/{*Path}", "/_framework/opaque-redirect"];

    // Whoever may apply to a program may know on which terms.
    private static readonly string[] Published = ["/api/v1/programs/{program}/applications/terms", "/api/v1/programs/{program}/applications"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task EveryRoute_ByEveryRole_AsTheTableSays()
    {
        await using var walk = await RouteWalk.BeginAsync();
        var routes = walk.Hub.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(route => !Inner.Contains(route.RoutePattern.RawText))
            .SelectMany(route => Methods(route), (route, method) => (Method: method, Path: "/" + route.RoutePattern.RawText!.TrimStart('/'), Route: route))
            .OrderBy(route => route.Path, StringComparer.Ordinal).ThenBy(route => route.Method, StringComparer.Ordinal).ToList();
        var table = new StringBuilder("# Who is answered what\n\nOne row a route, sent with nothing in it. In each cell: about what is one's own, about another's, about what is not there. `y` is answered, `b` is let through and told what is wrong or missing, `-` lacks the right, `0` is told that there is nothing, `s` is asked to sign in.\n\n");
        var roles = walk.Roles.ToList();
        table.Append("| route | ").AppendJoin(" | ", roles).Append(" |\n|---|").AppendJoin('|', roles.Select(_ => "---")).Append("|\n");
        var wrong = new List<string>();
        foreach (var (method, path, route) in routes)
        {
            table.Append("| `").Append(method).Append(' ').Append(path).Append("` |");
            foreach (var role in roles)
            {
                var cell = new StringBuilder();
                foreach (var (address, place) in walk.Addresses(route).Select((address, place) => (address, place)))
                {
                    var (status, location, body) = await walk.AskAsync(role, method, address, Cancellation);
                    cell.Append(Letter(status, location));
                    if (status >= 500 && !path.StartsWith("/sign-in/failed", StringComparison.Ordinal))
                    {
                        wrong.Add($"{role} {method} {address}: {status}");
                    }

                    if (place == 1 && role != "operator" && body.Contains(walk.OtherName, StringComparison.Ordinal))
                    {
                        wrong.Add($"{role} {method} {address}: names another's company");
                    }
                }

                table.Append(' ').Append(cell).Append(" |");
                wrong.AddRange(Leaks(role, route, cell.ToString()).Select(leak => $"{role} {method} {path}: {cell} {leak}"));
            }

            table.Append('\n');
        }

        Assert.True(routes.Count > 250, $"only {routes.Count} routes were found");
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        if (Environment.GetEnvironmentVariable("PARTNERHUB_WRITE_GOLDEN") == "1")
        {
            await File.WriteAllTextAsync(Kept, table.ToString(), Cancellation);
        }

        Assert.Equal(await File.ReadAllTextAsync(Kept, Cancellation), table.ToString());
    }

    // Which programs there are, everybody may see: of them alone, nothing is told from what is not there.
    private static IEnumerable<string> Leaks(string role, RouteEndpoint route, string cell)
    {
        if (route.Metadata.GetMetadata<OpenToVisitorsAttribute>() is not null || Published.Contains(route.RoutePattern.RawText))
        {
            yield break;
        }

        if (role == "visitor" && cell.Trim('s').Length > 0)
        {
            yield return "serves a visitor";
        }

        if (role is not ("visitor" or "operator") && cell.Length == 3 && (cell[1] == 'y' || (cell[1] != cell[2] && !RouteWalk.IsAboutAProgram(route))))
        {
            yield return "tells another's from nothing";
        }
    }

    private static IEnumerable<string> Methods(RouteEndpoint route) =>
        (route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Where(method => method != "HEAD");

    private static char Letter(int status, string location) => status switch
    {
        401 => 's',
        302 when location.StartsWith("/sign-in?to=", StringComparison.Ordinal) || location.StartsWith("/sign-in", StringComparison.Ordinal) => 's',
        403 => '-',
        404 or 410 => '0',
        < 400 => 'y',
        < 500 => 'b',
        _ => '!',
    };
}
