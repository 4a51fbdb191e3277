using PartnerHub.Notices;

namespace PartnerHub.Host.CommandLine.Doctor;

/// <summary>By which way mails leave, and whether the server takes what the settings send it.</summary>
internal static class MailCheck
{
    private const string Subject = "mail";

    public static async Task<Finding> CheckAsync(MailCheckup mail, CancellationToken cancellation)
    {
        var (fr, en) = (mail.Way.Fr.TrimEnd('.'), mail.Way.En.TrimEnd('.'));
        return mail.Folder is not null
            ? Finding.Notice(Subject, (fr, en), ("Pour qu’ils arrivent : Mail:Host et Mail:From.", "To have them arrive: Mail:Host and Mail:From."))
            : await mail.AskAsync(cancellation) is { } problem
                ? Finding.Wrong(Subject, ($"{fr} : {problem.Fr}", $"{en}: {problem.En}"), ("Vérifiez Mail:Host, Mail:Port, Mail:Security, Mail:User et Mail:Password.", "Check Mail:Host, Mail:Port, Mail:Security, Mail:User and Mail:Password."))
                : Finding.Good(Subject, fr, en);
    }
}
