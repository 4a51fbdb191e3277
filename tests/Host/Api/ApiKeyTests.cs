using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Kits.Web;

namespace PartnerHub.Host.Tests.Api;

/// <summary>Whatever writes by the API takes the key by which a client may repeat it.</summary>
public class ApiKeyTests(SampleHub sample) : IClassFixture<SampleHub>
{
    // Questions too long for an address; they write nothing.
    private static readonly string[] Questions = ["tryDraft", "previewClaim", "checkCustomer"];

    [Fact]
    public void Writes_OfTheApi_TakeAKey()
    {
        var writes = Writes(sample.Hub.Services.GetRequiredService<EndpointDataSource>().Endpoints).ToList();

        Assert.True(writes.Count > 25, $"found {writes.Count} writes");
        Assert.Empty(Keyless(writes));
        Assert.All(Questions, question => Assert.Contains(question, writes.Select(Name)));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    public void Write_WithoutAKey_IsFound(string method) =>
        Assert.Equal("sample", Assert.Single(Keyless(Writes([Endpoint("/api/v1/samples", method), Endpoint("/samples", method)]))));

    [Fact]
    public void Write_WithAnotherHeader_IsFound() =>
        Assert.Single(Keyless(Writes([Endpoint("/api/v1/samples", "PUT", new TakesHeader("If-Match")), Endpoint("/api/v1/samples", "PUT", new TakesHeader(IdempotencyKey.Header))])));

    private static IEnumerable<RouteEndpoint> Writes(IEnumerable<Endpoint> endpoints) => endpoints.OfType<RouteEndpoint>().Where(endpoint =>
        endpoint.RoutePattern.RawText?.StartsWith("/api/", StringComparison.Ordinal) == true
        && endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Any(method => !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method)) == true);

    private static IEnumerable<string> Keyless(IEnumerable<RouteEndpoint> writes) => writes
        .Where(write => write.Metadata.OfType<TakesHeader>().All(header => header.Name != IdempotencyKey.Header))
        .Select(Name)
        .Except(Questions, StringComparer.Ordinal);

    private static string Name(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName ?? endpoint.RoutePattern.RawText!;

    private static RouteEndpoint Endpoint(string pattern, string method, params object[] more) => new(
        _ => Task.CompletedTask,
        RoutePatternFactory.Parse(pattern),
        0,
        new EndpointMetadataCollection([new HttpMethodMetadata([method]), new EndpointNameMetadata("sample"), .. more]),
        null);
}
