using System.Globalization;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace PartnerHub.Storage.Tests.TSql;

/// <param name="Width">Of a text, in UTF-16 code units; null for one without an end, and for what is no text.</param>
internal sealed record SchemaColumn(string Name, string Type, int? Width);

/// <summary>Columns that lie side by side in a key or an index.</summary>
internal sealed record SchemaKey(string Name, bool IsClustered, IReadOnlyList<string> Columns);

internal sealed record SchemaTable(string Name, List<SchemaColumn> Columns, List<SchemaKey> Keys);

/// <summary>The tables as all scripts leave them on SQL Server, in an order in which each comes after those it refers to.</summary>
internal sealed class Schema
{
    private readonly List<SchemaTable> _tables = [];

    private Schema(IEnumerable<string> batches)
    {
        foreach (var statement in batches.SelectMany(Statements))
        {
            Apply(statement);
        }
    }

    public static Schema Whole { get; } = new(Corpus.Batches.Select(batch => batch.Text));

    public IReadOnlyList<SchemaTable> Tables => _tables;

    public static Schema Of(params string[] batches) => new(batches);

    public IEnumerable<(SchemaTable Table, SchemaColumn Column)> Columns => _tables.SelectMany(table => table.Columns, (table, column) => (table, column));

    private static IEnumerable<TSqlStatement> Statements(string batch) =>
        ((TSqlScript)TSqlParsers.Parse(batch)).Batches.SelectMany(part => part.Statements).Select(statement => statement is IfStatement choice ? choice.ThenStatement : statement);

    private void Apply(TSqlStatement statement)
    {
        switch (statement)
        {
            case CreateTableStatement create:
                Create(Name(create.SchemaObjectName), create.Definition);
                break;
            case AlterTableAddTableElementStatement add:
                Table(Name(add.SchemaObjectName)).Columns.AddRange(add.Definition.ColumnDefinitions.Select(Column));
                break;
            case AlterTableAlterColumnStatement alter:
                Change(Table(Name(alter.SchemaObjectName)), Column(alter.ColumnIdentifier, alter.DataType));
                break;
            case AlterTableDropTableElementStatement drop when drop.AlterTableDropTableElements.All(dropped => dropped.TableElementType == TableElementType.Column):
                Table(Name(drop.SchemaObjectName)).Columns.RemoveAll(column => drop.AlterTableDropTableElements.Any(dropped => dropped.Name.Value == column.Name));
                break;
            case CreateIndexStatement index:
                Table(Name(index.OnName)).Keys.Add(new(index.Name.Value, IsClustered: false, [.. index.Columns.Select(Name)]));
                break;
            case DropIndexStatement drop:
                foreach (var index in drop.DropIndexClauses.OfType<DropIndexClause>())
                {
                    Table(Name(index.Object)).Keys.RemoveAll(key => key.Name == index.Index.Value);
                }

                break;
            case DropTableStatement drop:
                _tables.RemoveAll(table => drop.Objects.Any(dropped => Name(dropped) == table.Name));
                break;
            case ExecuteStatement { ExecuteSpecification.ExecutableEntity: ExecutableProcedureReference { ProcedureReference.ProcedureReference: { } called } run } when Name(called.Name) == "sp_rename":
                Rename([.. run.Parameters.Select(parameter => ((StringLiteral)parameter.ParameterValue).Value)]);
                break;
        }
    }

    private void Create(string name, TableDefinition definition)
    {
        var table = new SchemaTable(name, [.. definition.ColumnDefinitions.Select(Column)], []);
        table.Keys.AddRange(definition.TableConstraints.OfType<UniqueConstraintDefinition>().Select(key => Key(key, [.. key.Columns.Select(Name)])));
        table.Keys.AddRange(definition.ColumnDefinitions.SelectMany(
            column => column.Constraints.OfType<UniqueConstraintDefinition>(), (column, key) => Key(key, [column.ColumnIdentifier.Value])));
        _tables.Add(table);
    }

    private void Rename(string[] names)
    {
        if (names.Length != 2)
        {
            throw new InvalidOperationException($"sp_rename of {string.Join(", ", names)} is no renaming of a table.");
        }

        var place = _tables.FindIndex(table => table.Name == names[0]);
        _tables[place] = _tables[place] with { Name = names[1] };
    }

    private SchemaTable Table(string name) => _tables.Single(table => table.Name == name);

    private static void Change(SchemaTable table, SchemaColumn column) => table.Columns[table.Columns.FindIndex(old => old.Name == column.Name)] = column;

    private static SchemaKey Key(UniqueConstraintDefinition key, IReadOnlyList<string> columns) => new(key.ConstraintIdentifier?.Value ?? "primary key", key.IsPrimaryKey, columns);

    private static SchemaColumn Column(ColumnDefinition column) => Column(column.ColumnIdentifier, column.DataType);

    private static SchemaColumn Column(Identifier name, DataTypeReference type)
    {
        var sized = (ParameterizedDataTypeReference)type;
        var kind = Name(sized.Name).ToLowerInvariant();
        var isText = kind is "nvarchar" or "varchar";
        return new(name.Value, kind, isText && sized.Parameters is [IntegerLiteral width] ? int.Parse(width.Value, CultureInfo.InvariantCulture) : null);
    }

    private static string Name(ColumnWithSortOrder column) => column.Column.MultiPartIdentifier.Identifiers[^1].Value;

    private static string Name(SchemaObjectName name) => name.BaseIdentifier.Value;
}
