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
}
