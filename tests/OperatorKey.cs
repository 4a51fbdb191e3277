using System.Net.Http.Headers;

namespace PartnerHub.Tests;

/// <summary>The key by which tests act as the operator of a host that they start.</summary>
internal static class OperatorKey
{
    public const string Name = "Access:ProvisioningKey";

    public const string Value = "of-tests-alone-and-of-no-hub-that-anybody-uses";

    /// <summary>As an argument of a process.</summary>
    public const string Argument = $"--{Name}={Value}";

    public static HttpClient AsOperator(this HttpClient client)
    {
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Value);
        return client;
    }

    /// <summary>A client that follows to where it is sent, still as the operator: by itself it would leave the key behind.</summary>
    public static HttpClient Following(Uri address) => new HttpClient(new Follower()) { BaseAddress = address, DefaultRequestHeaders = { { "Sec-Fetch-Site", "same-origin" } } }.AsOperator();

    private sealed class Follower() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            while (response is { StatusCode: System.Net.HttpStatusCode.Found, Headers.Location: { } location })
            {
                using var left = response;
                var next = new HttpRequestMessage(HttpMethod.Get, new Uri(request.RequestUri!, location));
                foreach (var (name, values) in request.Headers)
                {
                    next.Headers.TryAddWithoutValidation(name, values);
                }

                request = next;
                response = await base.SendAsync(request, cancellationToken);
            }

            return response;
        }
    }
}
