using System.Security.Cryptography;
using System.Text;
using PartnerHub.Contracts;

namespace PartnerHub.Benefits.Deals;

/// <summary>By what a customer is told from others: its number in the register, its domain, its plain name in its country.</summary>
internal static class CustomerKeys
{
    private static readonly string[] Schemes = ["https://", "http://"];

    public static IReadOnlyList<string> Of(Customer customer)
    {
        var keys = new List<string>(3);
        if (Plain(customer.RegistrationNumber) is { Length: > 0 } number)
        {
            keys.Add(Hash($"number {customer.Country} {number}"));
        }

        if (Domain(customer.Domain) is { Length: > 0 } domain)
        {
            keys.Add(Hash($"domain {domain}"));
        }

        if (CustomerName.Plain(customer.Name) is { Length: > 0 } name)
        {
            keys.Add(Hash($"name {customer.Country} {name}"));
        }

        return keys;
    }

    /// <summary>The domain alone, whatever address of it was written.</summary>
    public static string Domain(string? written)
    {
        var domain = (written ?? "").Trim().ToLowerInvariant();
        foreach (var scheme in Schemes.Where(scheme => domain.StartsWith(scheme, StringComparison.Ordinal)))
        {
            domain = domain[scheme.Length..];
        }

        domain = domain.Split('/', '?', '#', ':')[0].TrimEnd('.');
        domain = domain[(domain.LastIndexOf('@') + 1)..];
        return domain.StartsWith("www.", StringComparison.Ordinal) ? domain[4..] : domain;
    }

    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Plain(string? number) => string.Concat((number ?? "").Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
