using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PartnerHub.Mutations.Changes;

/// <summary>All changes of a project, written beside what they change.</summary>
internal sealed class ProjectChanges
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    private readonly CSharpCompilation _project;
    private readonly HashSet<string> _changed;

    /// <param name="files">Path and text of each file, and whether it is changed.</param>
    /// <param name="references">The assemblies it is compiled against.</param>
    public ProjectChanges(IEnumerable<(string Path, string Text, bool IsChanged)> files, IEnumerable<string> references)
    {
        var all = files.ToList();
        _changed = [.. all.Where(file => file.IsChanged).Select(file => file.Path)];
        _project = CSharpCompilation.Create(
            "changed",
            all.Select(file => CSharpSyntaxTree.ParseText(file.Text, Options, file.Path)),
            references.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>The text of each file with its changes, but for those left out.</summary>
    public Written Write(IReadOnlySet<int> leftOut)
    {
        var changes = new ChangeList(leftOut);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var tree in _project.SyntaxTrees.Where(tree => _changed.Contains(tree.FilePath)))
        {
            var writer = new ChangeWriter(_project.GetSemanticModel(tree), changes);
            texts[tree.FilePath] = writer.Visit(tree.GetRoot())!.ToFullString();
        }

        return new(changes.Kept, texts);
    }

    /// <summary>The change that stands at a place of a written text; null where none does.</summary>
    public static int? NumberAt(string text, int line, int column)
    {
        var tree = CSharpSyntaxTree.ParseText(text, Options);
        var position = tree.GetText().Lines[line - 1].Start + column - 1;
        return tree.GetRoot().FindToken(position).Parent!.AncestorsAndSelf().Select(NumberOf).FirstOrDefault(number => number is not null);
    }

    /// <summary>
    /// The changes of a member that alone make it not compile. What such a change takes away, the value a variable must have,
    /// is missed elsewhere in the member, and there the error stands.
    /// </summary>
    /// <param name="written">All changes.</param>
    /// <param name="path">The file of the error.</param>
    /// <param name="line">Its line in the written text.</param>
    /// <param name="error">Its code.</param>
    public IReadOnlyList<int> Breaking(Written written, string path, int line, string error)
    {
        var tree = CSharpSyntaxTree.ParseText(written.Texts[path], Options);
        var member = tree.GetRoot().FindToken(tree.GetText().Lines[line - 1].Span.End).Parent!.AncestorsAndSelf()
            .First(node => node is MemberDeclarationSyntax and not BaseTypeDeclarationSyntax or CompilationUnitSyntax);
        var among = member.DescendantNodes().Select(NumberOf).OfType<int>().ToHashSet();
        var all = written.Changes.Select(change => change.Number).ToHashSet();
        return [.. among.Where(number => Has(path, error, all.Where(other => other != number).ToHashSet()))];
    }

    private bool Has(string path, string error, HashSet<int> leftOut)
    {
        var text = Write(leftOut).Texts[path];
        var changed = _project.ReplaceSyntaxTree(_project.SyntaxTrees.First(tree => tree.FilePath == path), CSharpSyntaxTree.ParseText(text, Options, path))
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(SwitchSource.Text, Options));
        return changed.GetSemanticModel(changed.SyntaxTrees.First(tree => tree.FilePath == path)).GetDiagnostics().Any(found => found.Id == error);
    }

    private static int? NumberOf(SyntaxNode node)
    {
        var condition = node switch
        {
            ConditionalExpressionSyntax choice => choice.Condition.ToString(),
            IfStatementSyntax statement => statement.Condition.ToString().TrimStart('!'),
            SwitchExpressionArmSyntax { WhenClause: { } when } => when.Condition.ToString(),
            _ => "",
        };
        return condition.StartsWith(SwitchSource.Test, StringComparison.Ordinal)
            ? int.Parse(condition.AsSpan(SwitchSource.Test.Length + 1, condition.IndexOf(')', StringComparison.Ordinal) - SwitchSource.Test.Length - 1), null)
            : null;
    }
}

/// <param name="Changes">The changes.</param>
/// <param name="Texts">Text by path.</param>
internal sealed record Written(IReadOnlyList<Change> Changes, IReadOnlyDictionary<string, string> Texts);
