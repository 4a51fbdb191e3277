using System.Globalization;
using Microsoft.Extensions.Options;
using PartnerHub.Notices.Mails;

namespace PartnerHub.Notices.Delivery;

/// <summary>How mail leaves the hub.</summary>
internal sealed class MailOptions
{
    public const string Section = "Mail";

    /// <summary>Name or address of the SMTP server; without one, mails are put into a folder.</summary>
    public string? Host { get; set; }

    /// <summary>1 to 65535.</summary>
    public int Port { get; set; } = 587;

    /// <summary><c>StartTls</c>, <c>Tls</c> from the first byte on, or <c>None</c>, which takes no user.</summary>
    public string Security { get; set; } = nameof(MailSecurity.StartTls);

    public string? User { get; set; }

    public string? Password { get; set; }

    /// <summary>The address that mails come from; needed where there is a server.</summary>
    public string? From { get; set; }

    /// <summary>Where mails are put without a server, a file each; below the content root where it is relative.</summary>
    public string PickupFolder { get; set; } = "data/mail";

    /// <summary>How often a mail is tried, 1 to 20, at growing distances.</summary>
    public int Attempts { get; set; } = 8;

    /// <summary>For how many days it is told that a mail was sent or dropped, 1 to 365.</summary>
    public int KeepDays { get; set; } = 30;

    public bool HasServer => !string.IsNullOrWhiteSpace(Host);

    public MailSecurity SecurityRead => Enum.Parse<MailSecurity>(Security, ignoreCase: true);

    public string Sender => From ?? "partnerhub@localhost";
}

internal enum MailSecurity
{
    StartTls,
    Tls,
    None,
}

internal sealed class MailOptionsCheck : IValidateOptions<MailOptions>
{
    public ValidateOptionsResult Validate(string? name, MailOptions options)
    {
        List<string> errors = [.. Errors(options)];
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private static IEnumerable<string> Errors(MailOptions options)
    {
        if (options.HasServer && Uri.CheckHostName(options.Host) == UriHostNameType.Unknown)
        {
            yield return $"Mail:Host is '{options.Host}'; expected the name or the address of a server, without a port.";
        }

        if (options.HasServer ? !MailAddress.IsOne(options.From) : options.From is not null && !MailAddress.IsOne(options.From))
        {
            yield return $"Mail:From is '{options.From}'; expected the address that mails come from, such as partnerhub@example.com.";
        }

        if (Array.TrueForAll(Enum.GetNames<MailSecurity>(), known => !known.Equals(options.Security, StringComparison.OrdinalIgnoreCase)))
        {
            yield return $"Mail:Security is '{options.Security}'; expected StartTls, Tls or None.";
        }
        else if (options.SecurityRead == MailSecurity.None && options.User is not null)
        {
            yield return "Mail:User is set and Mail:Security is None: the password would be read on the way. Expected StartTls or Tls.";
        }

        if (options.User is null != options.Password is null)
        {
            yield return "Mail:User and Mail:Password are set together or not at all.";
        }

        if (string.IsNullOrWhiteSpace(options.PickupFolder))
        {
            yield return "Mail:PickupFolder is empty; expected a folder.";
        }

        foreach (var (setting, value, most) in new[] { ("Port", options.Port, 65_535), ("Attempts", options.Attempts, 20), ("KeepDays", options.KeepDays, 365) })
        {
            if (value < 1 || value > most)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"Mail:{setting} is {value}; expected 1 to {most}.");
            }
        }
    }
}
