using System.Buffers.Binary;
using System.Formats.Cbor;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace PartnerHub.Access.Tests;

/// <summary>A device that makes and proves passkeys, with everything that a test wants wrong.</summary>
internal sealed class SoftwareKey
{
    private const byte Present = 0x01;
    private const byte Verified = 0x04;
    private const byte HasKey = 0x40;

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(32);
    private byte[] _holder = [];

    public uint Counter { get; set; }

    public bool Verifies { get; set; } = true;

    public string Make(string question, string origin = "https://hub.example", string? site = null)
    {
        using var asked = JsonDocument.Parse(question);
        _holder = WebEncoders.Base64UrlDecode(asked.RootElement.GetProperty("user").GetProperty("id").GetString()!);
        var said = Client("webauthn.create", asked.RootElement, origin);
        byte[] data = [.. Head(site ?? asked.RootElement.GetProperty("rp").GetProperty("id").GetString()!, HasKey), .. new byte[16], 0, (byte)_id.Length, .. _id, .. PublicKey()];
        var writer = new CborWriter(CborConformanceMode.Ctap2Canonical);
        writer.WriteStartMap(3);
        writer.WriteTextString("fmt");
        writer.WriteTextString("none");
        writer.WriteTextString("attStmt");
        writer.WriteStartMap(0);
        writer.WriteEndMap();
        writer.WriteTextString("authData");
        writer.WriteByteString(data);
        writer.WriteEndMap();
        return Answer(new { clientDataJSON = WebEncoders.Base64UrlEncode(said), attestationObject = WebEncoders.Base64UrlEncode(writer.Encode()), transports = (string[])["internal"] });
    }

    public string Prove(string question, string origin = "https://hub.example", string? site = null)
    {
        using var asked = JsonDocument.Parse(question);
        Counter++;
        var said = Client("webauthn.get", asked.RootElement, origin);
        var data = Head(site ?? asked.RootElement.GetProperty("rpId").GetString()!, 0);
        var signature = _key.SignData([.. data, .. SHA256.HashData(said)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Answer(new
        {
            clientDataJSON = WebEncoders.Base64UrlEncode(said),
            authenticatorData = WebEncoders.Base64UrlEncode(data),
            signature = WebEncoders.Base64UrlEncode(signature),
            userHandle = WebEncoders.Base64UrlEncode(_holder),
        });
    }

    private static byte[] Client(string type, JsonElement asked, string origin) =>
        Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { type, challenge = asked.GetProperty("challenge").GetString(), origin, crossOrigin = false }));

    private byte[] Head(string site, byte more)
    {
        var head = new byte[37];
        SHA256.HashData(Encoding.UTF8.GetBytes(site)).CopyTo(head, 0);
        head[32] = (byte)(Present | (Verifies ? Verified : 0) | more);
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(33), Counter);
        return head;
    }

    private byte[] PublicKey()
    {
        var point = _key.ExportParameters(includePrivateParameters: false).Q;
        var writer = new CborWriter(CborConformanceMode.Ctap2Canonical);
        writer.WriteStartMap(5);
        foreach (var (label, value) in ((int, int)[])[(1, 2), (3, -7), (-1, 1)])
        {
            writer.WriteInt32(label);
            writer.WriteInt32(value);
        }

        writer.WriteInt32(-2);
        writer.WriteByteString(point.X!);
        writer.WriteInt32(-3);
        writer.WriteByteString(point.Y!);
        writer.WriteEndMap();
        return writer.Encode();
    }

    private string Answer(object response)
    {
        var id = WebEncoders.Base64UrlEncode(_id);
        return JsonSerializer.Serialize(new { id, rawId = id, type = "public-key", authenticatorAttachment = "platform", clientExtensionResults = new { }, response });
    }
}
