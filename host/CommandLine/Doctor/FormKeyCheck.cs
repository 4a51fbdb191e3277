using System.Data.Common;
using System.Security.Cryptography.X509Certificates;
using System.Xml.Linq;
using Microsoft.Extensions.Options;
using PartnerHub.Host.Pages.Keys;
using PartnerHub.Kits.Data;

namespace PartnerHub.Host.CommandLine.Doctor;

/// <summary>Whether the keys of forms can be read with the certificate of the settings.</summary>
internal static class FormKeyCheck
{
    private const string Subject = "form-keys";

    public static async Task<Finding?> CheckAsync(IServiceProvider services, CancellationToken cancellation)
    {
        using var certificate = services.GetRequiredService<IOptions<FormsOptions>>().Value.TryOpen(out _);
        try
        {
            var keys = await services.GetRequiredService<KeyStore>().ListAsync(cancellation);
            return Of([.. keys.Select(XElement.Parse)], certificate, services.GetRequiredService<TimeProvider>().GetUtcNow());
        }
        catch (DbException)
        {
            // Said of the database already.
            return null;
        }
    }

    public static Finding Of(IReadOnlyList<XElement> keys, X509Certificate2? certificate, DateTimeOffset now)
    {
        var encrypted = keys.SelectMany(key => key.Descendants().Where(part => part.Name.LocalName == "X509Certificate")).Select(part => part.Value.Trim()).ToList();
        var own = certificate is null ? null : Convert.ToBase64String(certificate.RawData);
        return encrypted.Exists(other => other != own)
            ? Finding.Wrong(
                Subject,
                ("des clés sont chiffrées par un autre certificat que celui des réglages", "keys are encrypted by another certificate than that of the settings"),
                ("Remettez ce certificat dans Forms:Certificate ; sans lui, les formulaires ouverts sont à refaire.", "Put that certificate back into Forms:Certificate; without it, forms that are open have to be filled again."))
            : certificate is not null && certificate.NotAfter.ToUniversalTime() < now.UtcDateTime
                ? Finding.Notice(Subject, ("le certificat a expiré", "the certificate has expired"), ("Il chiffre toujours ; remplacez-le quand les clés auront changé.", "It still encrypts; replace it once the keys have changed."))
            : certificate is null
                ? Finding.Notice(
                    Subject,
                    ("elles sont dans la base sans être chiffrées", "they lie in the database unencrypted"),
                    ("Si d’autres lisent la base : Forms:Certificate.", "If others read the database: Forms:Certificate."))
            : Finding.Good(Subject, "lisibles", "readable");
    }
}
