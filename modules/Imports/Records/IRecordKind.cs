using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Partners;

namespace PartnerHub.Imports.Records;

/// <summary>A kind of records: how they look, and who tells what is right and writes them.</summary>
internal interface IRecordKind<T>
    where T : class
{
    string Id { get; }

    /// <summary>True when what a rejected line says must not be kept.</summary>
    bool IsPersonal { get; }

    RecordShape ShapeFor(ProgramDescription program);

    /// <summary>Where its key stands in a record.</summary>
    string KeyPath { get; }

    /// <summary>What tells a record from the others of its source.</summary>
    string KeyOf(T record);

    /// <summary>The columns that its key is made of, in order, each a text.</summary>
    IReadOnlyList<string> KeyColumns { get; }

    /// <summary>Whether several records may stand under one key of a file, each of which counts.</summary>
    bool TakesSums => false;

    /// <summary>The record under another key.</summary>
    T Under(string key, T record) => throw new NotSupportedException();

    /// <summary>Asks what is wrong with each record, by its path in the record; null when nothing is.</summary>
    IRequest<IReadOnlyList<RecordFault?>> Check(string program, IReadOnlyList<T> records);

    /// <summary>Has records written that are right, in order. What is there already with the same content writes nothing.</summary>
    IRequest<LoadCounts> Write(string program, LoadOrigin origin, IReadOnlyList<T> records);
}

/// <summary>Keys of records.</summary>
internal static class RecordKey
{
    /// <summary>Between the parts of one.</summary>
    public const char Between = '\n';
}
