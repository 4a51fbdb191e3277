using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using OtpNet;
using PartnerHub.Access.Passkeys;
using PartnerHub.Access.Roles;
using PartnerHub.Kits.Data;

namespace PartnerHub.Access.Factors;

/// <summary>What proves a sign-in beside the password: codes that an app shows for half a minute, or a recovery code.</summary>
internal sealed class SecondFactors(IDataProtectionProvider protection, TimeProvider time, IOptions<AccessOptions> options)
{
    private const string Issuer = "PartnerHub";
    private const int Digits = 6;

    // A clock half a minute off, either way.
    private static readonly VerificationWindow Drift = new(previous: 1, future: 1);

    private readonly IDataProtector _protector = protection.CreateProtector("PartnerHub.Access.Authenticator");

    /// <summary>Whether whoever has these roles must have a second factor.</summary>
    public bool AreAskedOf(IEnumerable<GivenRole> roles) => options.Value.SecondFactorFor is { Count: > 0 } asked && roles.Any(role => asked.Contains(role.Role.Id, StringComparer.Ordinal));

    /// <summary>Whether an account is asked for more than its password: it has an app or a passkey.</summary>
    public static async Task<bool> AreOnAsync(Session session, string account, CancellationToken cancellation) =>
        await AuthenticatorRows.IsProvenAsync(session, account, cancellation) || await PasskeyRows.AnyAsync(session, account, cancellation);

    public string DrawSecret() => _protector.Protect(Base32Encoding.ToString(KeyGeneration.GenerateRandomKey(OtpHashMode.Sha1)));

    /// <summary>The secret as it is typed into an app; null where the keys that protect it are gone.</summary>
    public string? Read(Authenticator authenticator)
    {
        try
        {
            return _protector.Unprotect(authenticator.Secret);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>What an app reads from the picture.</summary>
    public static string AddressOf(string secret, string email) => new OtpUri(OtpType.Totp, secret, email, Issuer).ToString();

    /// <summary>Uses a code of the app up; false for a wrong one, one too old or too new, and one that was used.</summary>
    public async Task<bool> TakeCodeAsync(Session session, string account, Authenticator authenticator, string typed, CancellationToken cancellation)
    {
        var code = string.Concat(typed.Where(letter => !char.IsWhiteSpace(letter)));
        return code.Length == Digits
            && code.All(char.IsAsciiDigit)
            && Read(authenticator) is { } secret
            && new Totp(Base32Encoding.ToBytes(secret)).VerifyTotp(time.GetUtcNow().UtcDateTime, code, out var step, Drift)
            && await AuthenticatorRows.StepAsync(session, account, step, cancellation);
    }

    /// <summary>Takes a code of the app, or a recovery code; gives which it was, null for neither.</summary>
    public async Task<string?> TakeAsync(Session session, string account, string typed, CancellationToken cancellation) =>
        await AuthenticatorRows.FindAsync(session, account, cancellation) is not { ProvenAt: not null } authenticator ? null
        : await TakeCodeAsync(session, account, authenticator, typed, cancellation) ? "code"
        : await RecoveryCodes.UseAsync(session, account, typed, time.Instant(), cancellation) ? "recovery-code"
        : null;
}
