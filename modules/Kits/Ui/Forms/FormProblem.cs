using PartnerHub.Contracts;

namespace PartnerHub.Kits.Ui;

/// <summary>Why a form is refused.</summary>
/// <param name="Field">Name of the field it is about; empty for the form as a whole.</param>
/// <param name="Text">What is expected, as a reader is told.</param>
public sealed record FormProblem(string Field, LocalizedText Text)
{
    private const string Root = "$.";

    /// <summary>An error of a request whose members are named as the fields are.</summary>
    public static FormProblem Of(InputError error) => Of(error, Root);

    /// <param name="error">What is wrong.</param>
    /// <param name="root">Path of what the fields are members of.</param>
    public static FormProblem Of(InputError error, string root) =>
        new(error.Path.StartsWith(root, StringComparison.Ordinal) ? error.Path[root.Length..] : error.Path, error.Text);
}
