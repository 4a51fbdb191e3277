using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;
using PartnerHub.Kits.Data;

namespace PartnerHub.Host.Pages.Keys;

/// <summary>The keys that forms carry their tokens by: in the database, so that a form from one host is taken by another.</summary>
internal static class FormKeys
{
    public static IServiceCollection AddFormKeys(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<FormsOptions>().Bind(configuration.GetSection(FormsOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<FormsOptions>, FormsOptionsCheck>();
        services.AddOptions<KeyManagementOptions>().Configure<KeyStore>((options, keys) => options.XmlRepository = new KeysInDatabase(keys));

        // Hosts in folders of different names are the same hub.
        var protection = services.AddDataProtection(options => options.ApplicationDiscriminator = "PartnerHub");
        if (configuration.GetSection(FormsOptions.Section).Get<FormsOptions>()?.TryOpen(out _) is { } certificate)
        {
            protection.ProtectKeysWithCertificate(certificate);
        }

        return services;
    }

    /// <summary>
    /// Keys are asked for without a wait, while a page is drawn: what reads them must not want to go on where the page stands.
    /// </summary>
    private sealed class KeysInDatabase(KeyStore keys) : IXmlRepository
    {
        public IReadOnlyCollection<XElement> GetAllElements() => [.. Task.Run(() => keys.ListAsync(CancellationToken.None)).GetAwaiter().GetResult().Select(XElement.Parse)];

        public void StoreElement(XElement element, string friendlyName) =>
            Task.Run(() => keys.AddAsync(friendlyName, element.ToString(SaveOptions.DisableFormatting), CancellationToken.None)).GetAwaiter().GetResult();
    }
}

/// <summary>What forms are kept safe by: configuration section <c>Forms</c>.</summary>
internal sealed class FormsOptions
{
    public const string Section = "Forms";

    /// <summary>A PKCS #12 file whose certificate encrypts the keys of forms; the same on every host. Without one they are kept as they are.</summary>
    public string? Certificate { get; set; }

    public string? CertificatePassword { get; set; }

    /// <summary>The certificate with its key; null where none is set, or where it can't be opened.</summary>
    public X509Certificate2? TryOpen(out string? problem)
    {
        problem = null;
        if (string.IsNullOrEmpty(Certificate))
        {
            return null;
        }

        try
        {
            var opened = X509CertificateLoader.LoadPkcs12(File.ReadAllBytes(Path.GetFullPath(Certificate)), CertificatePassword, X509KeyStorageFlags.EphemeralKeySet);
            if (opened.HasPrivateKey)
            {
                return opened;
            }

            opened.Dispose();
            problem = "it holds no private key";
        }
        catch (Exception error) when (error is CryptographicException or IOException or UnauthorizedAccessException)
        {
            problem = error is CryptographicException ? "it is no PKCS #12 file, or its password is another" : "it can't be read";
        }

        return null;
    }
}

internal sealed class FormsOptionsCheck : IValidateOptions<FormsOptions>
{
    public ValidateOptionsResult Validate(string? name, FormsOptions options)
    {
        using var certificate = options.TryOpen(out var problem);
        return problem is null ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail($"Forms:Certificate is '{options.Certificate}'; {problem}.");
    }
}
