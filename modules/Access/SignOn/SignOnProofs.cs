using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace PartnerHub.Access.SignOn;

/// <summary>What a provider knows a session by, kept to end it there. It names people, so it is protected.</summary>
internal sealed class SignOnProofs(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("PartnerHub.Access.SignOn");

    public string Protect(string token) => _protector.Protect(token);

    public string? Read(string proof)
    {
        try
        {
            return _protector.Unprotect(proof);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
