using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Fido2NetLib;
using Fido2NetLib.Objects;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using PartnerHub.Access.Accounts;
using PartnerHub.Kits.Data;

namespace PartnerHub.Access.Passkeys;

/// <summary>
/// What a browser and a device are asked, and what they answer. A question goes out sealed with its page, so that showing it writes
/// nothing; who reads the answer sees to it that each is taken once.
/// </summary>
internal sealed class PasskeyCeremony(IDataProtectionProvider protection, IHttpContextAccessor http, TimeProvider time, IOptions<AccessOptions> options)
{
    private const string ToEnter = "enter";
    private const int Longest = 20_000;

    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly IDataProtector _protector = protection.CreateProtector("PartnerHub.Access.Passkey");

    public PasskeyOffer OfferMaking(UserAccount account, IEnumerable<Passkey> known)
    {
        var asked = Library().RequestNewCredential(new()
        {
            User = new() { Id = Encoding.UTF8.GetBytes(account.Id), Name = account.Email, DisplayName = account.Name },
            ExcludeCredentials = [.. known.Select(key => new PublicKeyCredentialDescriptor(WebEncoders.Base64UrlDecode(key.Credential)))],
            AuthenticatorSelection = new() { ResidentKey = ResidentKeyRequirement.Required, UserVerification = UserVerificationRequirement.Required },
            AttestationPreference = AttestationConveyancePreference.None,
        });
        return Seal(account.Id, asked.ToJson());
    }

    // Written without the library, which the page of the sign-in would load for whoever has no passkey.
    public PasskeyOffer OfferEntry() => Seal(
        ToEnter,
        JsonSerializer.Serialize(new
        {
            challenge = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32)),
            timeout = 60_000,
            rpId = Site.Host,
            allowCredentials = Array.Empty<string>(),
            userVerification = "required",
        }));

    /// <summary>The passkey that was made, and the hash of the question; null for an answer that is not right.</summary>
    public async Task<(Passkey Made, string Asked)?> ReadMadeAsync(string account, string seal, string answer, string name, CancellationToken cancellation)
    {
        if (Unseal(account, seal) is not { } question || answer.Length > Longest)
        {
            return null;
        }

        try
        {
            var asked = CredentialCreateOptions.FromJson(question);
            var made = await Library().MakeNewCredentialAsync(
                new() { AttestationResponse = JsonSerializer.Deserialize<AuthenticatorAttestationRawResponse>(answer)!, OriginalOptions = asked, IsCredentialIdUniqueToUserCallback = static (_, _) => Task.FromResult(true) },
                cancellation);
            var key = new Passkey
            {
                KeyHash = PasskeyRows.HashOf(made.Id),
                Account = account,
                Name = name,
                Credential = WebEncoders.Base64UrlEncode(made.Id),
                PublicKey = Convert.ToBase64String(made.PublicKey),
                Counter = made.SignCount,
                MadeAt = time.Instant(),
            };
            return (key, PasskeyRows.HashOf(asked.Challenge));
        }
        catch (Exception error) when (IsOfTheAnswer(error))
        {
            return null;
        }
    }

    /// <summary>By which passkey somebody wants to enter; null for what is no answer.</summary>
    public static string? KeyOf(string answer)
    {
        try
        {
            return answer.Length <= Longest && JsonSerializer.Deserialize<AuthenticatorAssertionRawResponse>(answer) is { RawId: { Length: > 0 } id } ? PasskeyRows.HashOf(id) : null;
        }
        catch (Exception error) when (IsOfTheAnswer(error))
        {
            return null;
        }
    }

    /// <summary>What the device's counter says, and the hash of the question; null for an answer that is not right, or a copy's.</summary>
    public async Task<(long Counter, string Asked)?> ReadEntryAsync(Passkey key, string seal, string answer, CancellationToken cancellation)
    {
        if (Unseal(ToEnter, seal) is not { } question)
        {
            return null;
        }

        try
        {
            var asked = AssertionOptions.FromJson(question);
            var holder = Encoding.UTF8.GetBytes(key.Account);
            var proven = await Library().MakeAssertionAsync(
                new()
                {
                    AssertionResponse = JsonSerializer.Deserialize<AuthenticatorAssertionRawResponse>(answer)!,
                    OriginalOptions = asked,
                    StoredPublicKey = Convert.FromBase64String(key.PublicKey),
                    StoredSignatureCounter = (uint)key.Counter,
                    IsUserHandleOwnerOfCredentialIdCallback = (owner, _) => Task.FromResult(CryptographicOperations.FixedTimeEquals(owner.UserHandle, holder)),
                },
                cancellation);
            return (proven.SignCount, PasskeyRows.HashOf(asked.Challenge));
        }
        catch (Exception error) when (IsOfTheAnswer(error))
        {
            return null;
        }
    }

    private static bool IsOfTheAnswer(Exception error) =>
        error is Fido2VerificationException or JsonException or FormatException or ArgumentException or InvalidOperationException or CryptographicException or System.Formats.Cbor.CborContentException;

    private Uri Site => options.Value.PublicAddress is { } set ? new Uri(set) : new Uri($"{http.HttpContext!.Request.Scheme}://{http.HttpContext.Request.Host}");

    private Fido2 Library() =>
        new(new Fido2Configuration { RPID = Site.Host, RPName = "PartnerHub", Origins = new HashSet<string>(StringComparer.Ordinal) { Site.GetLeftPart(UriPartial.Authority) } });

    private PasskeyOffer Seal(string purpose, string question) =>
        new(question, _protector.Protect($"{purpose}\n{time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)}\n{question}"));

    private string? Unseal(string purpose, string seal)
    {
        try
        {
            return _protector.Unprotect(seal).Split('\n', 3) is [var meant, var at, var question]
                && meant == purpose
                && DateTimeOffset.FromUnixTimeSeconds(long.Parse(at, CultureInfo.InvariantCulture)) + Patience > time.GetUtcNow()
                ? question
                : null;
        }
        catch (Exception error) when (error is CryptographicException or FormatException)
        {
            return null;
        }
    }
}

/// <param name="Question">What the browser is asked, as JSON.</param>
/// <param name="Seal">The same, to be sent back with the answer.</param>
internal sealed record PasskeyOffer(string Question, string Seal);
