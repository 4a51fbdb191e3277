using System.Text;

namespace PartnerHub.Submissions.Files;

/// <summary>A file as it was sent.</summary>
internal sealed record SentFile(string Name, byte[] Content)
{
    // What prints a request must not print this.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append("not printed");
        return true;
    }
}
