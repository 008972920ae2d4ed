import { describe, expect, it } from 'vitest';
import { sectionRole } from '../../src/model/role.js';

describe('the role of a part', () => {
  it.each([
    ['Mục đích', 'purpose'],
    ['Yêu cầu', 'requirements'],
    ['MỤC ĐÍCH, YÊU CẦU', 'purpose'],
    ['Mục tiêu', 'objectives'],
    ['Chỉ tiêu cụ thể', 'objectives'],
    ['Nhiệm vụ trọng tâm', 'tasks'],
    ['Nội dung', 'tasks'],
    ['Giải pháp', 'solutions'],
    ['Nhiệm vụ, giải pháp', 'tasks'],
    ['Kinh phí thực hiện', 'funding'],
    ['Tổ chức thực hiện', 'responsibilities'],
    ['Phân công nhiệm vụ', 'responsibilities'],
    ['Chế độ báo cáo', 'reporting'],
    ['Kết quả đạt được', 'situation'],
    ['Tồn tại, hạn chế', 'situation'],
    ['Kiến nghị', 'proposal'],
    ['Thành phần', 'other'],
  ])('%s is %s', (heading, role) => {
    expect(sectionRole(undefined, heading, undefined)).toBe(role);
  });

  it('as written wins, then the heading, then the list', () => {
    expect(sectionRole('funding', 'Nhiệm vụ', 'tasks')).toBe('funding');
    expect(sectionRole(undefined, 'Kinh phí', 'tasks')).toBe('funding');
    expect(sectionRole(undefined, 'Khác', 'tasks')).toBe('tasks');
    expect(sectionRole(undefined, undefined, 'indicators')).toBe('objectives');
    expect(sectionRole(undefined, undefined, 'reports')).toBe('reporting');
    expect(sectionRole(undefined, undefined, 'budget')).toBe('funding');
    expect(sectionRole(undefined, undefined, 'items')).toBe('other');
  });
});
