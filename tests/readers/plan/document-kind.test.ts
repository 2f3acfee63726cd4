import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/readers/plan/read-plan.ts';
import { layoutOf } from './layout-of.ts';

describe('the kind of a document', () => {
  it.each([
    ['# Individualized Education Program (IEP)', 'iep'],
    ['# Individual Educational Plan', 'iep'],
    ['# CONFERENCE SUMMARY REPORT', 'iep'],
    ['# Programa Educativo Individualizado (PEI)', 'iep'],
    ['# IEP Amendment', 'amendment'],
    ['# Individualized Education Program\n\n# Addendum', 'amendment'],
    ['# Section 504 Accommodation Plan', '504'],
    ['# Chapter 15 Service Agreement', '504'],
    ['# Individual Accommodation Plan', '504'],
    ['# Plan 504', '504'],
    ['# IEP Progress Report', 'progress'],
    ['# Informe de progreso', 'progress'],
    ['# Psychoeducational Evaluation Report', 'evaluation'],
    ['# Full and Individual Evaluation', 'evaluation'],
    ['# Report Card', 'report-card'],
    ['# Prior Written Notice', 'notice'],
    ['# Notice of Recommended Educational Placement/Prior Written Notice (NOREP/PWN)', 'notice'],
    ['# Notice of IEP Team Meeting', 'meeting-invitation'],
    ['# Invitation to Participate in the IEP Team Meeting', 'meeting-invitation'],
    ['# Notice of Procedural Safeguards', 'safeguards'],
    ['# Private School Services Plan', 'services-plan'],
    ['# Behavior Intervention Plan', 'behavior-plan'],
    ['# IEP Team Meeting Notes', 'letter'],
    ['From: T. Vance\n\nTo: Ms. Okoye\n\nDear Ms. Okoye,\n\nThe IEP is fine.', 'letter'],
    ['# Lunch menu\n\nPizza', 'other'],
  ])('%s', (text, kind) => expect(readPlan(layoutOf(text)).kind).toBe(kind));

  it('stays an IEP when a part of it has the title of another document', () => {
    const plan = readPlan(layoutOf('# Individualized Education Program\n\n# Progress Reporting\n\nEach quarter.\n\n# Measurable Annual Goals\n\n**Goal:** Maya will read.\n\n# Services\n\nSpeech 30 minutes weekly\n\n# Prior Written Notice\n\nNone.'));
    expect(plan.kind).toBe('iep');
  });
});
